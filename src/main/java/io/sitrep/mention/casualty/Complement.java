package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Set;

/** "Took twelve people hostage", "taken two prisoner", "holding nine workers captive". */
final class Complement implements Construction {

  private static final int FARTHEST = 12;
  private static final Set<String> VERBS =
      Set.of(
          "took", "take", "takes", "taken", "taking", "held", "hold", "holds", "holding", "kept",
          "keeping", "had");

  @Override
  public String id() {
    return "complement";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.COMPLEMENT)) {
      return List.of();
    }
    var people = Arguments.adjacentLeft(view, trigger.from());
    return people.isEmpty() || !followsVerb(view, people.getFirst())
        ? List.of()
        : Mentions.of(view, trigger, people, Link.WHOLE, id());
  }

  private static boolean followsVerb(View view, PersonGroup first) {
    for (int i = first.from() - 1; i >= 0 && first.from() - i <= FARTHEST; i--) {
      if (VERBS.contains(view.norm(i))) {
        return true;
      }
      if (view.token(i).isMark()) {
        return false;
      }
    }
    return false;
  }
}
