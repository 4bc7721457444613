package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "Gunmen killed 12 villagers", "has killed two", "killing at least five", "kill three in raid".
 */
final class Active implements Construction {

  private static final Set<Form> VERBS =
      Set.of(Form.VERB_PAST, Form.VERB_ACTIVE, Form.VERB_ING, Form.VERB_S, Form.VERB_BASE);

  /** "a charge of murder", "attempted murder": a noun. */
  private static final Set<String> NAMING = Set.of("of", "attempted");

  @Override
  public String id() {
    return "active";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!VERBS.contains(trigger.word().form())) {
      return List.of();
    }
    if (trigger.is(Form.VERB_BASE) && NAMING.contains(view.norm(trigger.from() - 1))) {
      return List.of();
    }
    boolean past = trigger.is(Form.VERB_PAST);
    if (past && Passive.auxiliary(view, trigger.from()) >= 0) {
      return List.of();
    }
    var object = Arguments.right(view, trigger.to());
    if (object.isEmpty() || (past && isSubjectOfNext(view, object.getFirst()))) {
      return List.of();
    }
    var found =
        new ArrayList<>(
            Mentions.of(
                view, trigger, object, Link.WHOLE, Agents.before(view, trigger.from()), id()));
    var own = Self.after(view, trigger, object.getLast().to());
    if (own != null) {
      found.add(own);
    }
    return found;
  }

  /** "Five killed, 12 injured": the next people are not the object. */
  private static boolean isSubjectOfNext(View view, PersonGroup group) {
    var norm = view.norm(group.to());
    return Words.BE.contains(norm) && view.norm(group.from() - 1).equals(",");
  }
}
