package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Set;

/** "Gunmen took nine men off a bus and shot <them>", "<all of them> dead": the nine were shot. */
final class PronounObject implements Construction {

  private static final Set<Form> VERBS = Set.of(Form.VERB_PAST, Form.VERB_ING, Form.STATE);
  private static final String THEM = "them";

  @Override
  public String id() {
    return "pronoun-object";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    boolean object = isAll(view, trigger.is(Form.STATE) ? trigger.from() - 1 : trigger.to());
    if (!object || !VERBS.contains(trigger.word().form())) {
      return List.of();
    }
    var told =
        view.groups().stream().filter(g -> g.to() <= trigger.from() && isSeveral(g)).toList();
    return told.size() == 1 ? Mentions.of(view, trigger, told, Link.WHOLE, id()) : List.of();
  }

  /** "them", "all of them" */
  private static boolean isAll(View view, int at) {
    return view.norm(at).equals(THEM)
        || (view.norm(at).equals("all")
            && view.norm(at + 1).equals("of")
            && view.norm(at + 2).equals(THEM));
  }

  private static boolean isSeveral(PersonGroup group) {
    return group.quantity() instanceof Exactly(long n) && n > 1 && !group.partitive();
  }
}
