package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Set;

/** "Pirates seized <a tanker with 19 crew>", "hijacked <a bus carrying 30 pupils>". */
final class Aboard implements Construction {

  static final String ID = "aboard";

  private static final int LONGEST_NAME = 6;
  private static final Set<Form> VERBS = Set.of(Form.VERB_PAST, Form.VERB_ING);
  private static final Set<String> CARRYING = Set.of("with", "carrying", "transporting");
  private static final Set<String> CRAFT = WordClasses.of("casualty", "craft");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    boolean taken = trigger.word().outcome() == Outcome.ABDUCTED;
    if (!taken
        || !VERBS.contains(trigger.word().form())
        || !Words.DETERMINERS.contains(view.norm(trigger.to()))) {
      return List.of();
    }
    boolean craft = false;
    for (int i = trigger.to() + 1; i <= trigger.to() + LONGEST_NAME; i++) {
      craft |= CRAFT.contains(view.norm(i));
      if (craft && CARRYING.contains(view.norm(i))) {
        return isLawful(view, trigger)
            ? List.of()
            : Mentions.of(view, trigger, Arguments.right(view, i + 1), Link.WHOLE, id());
      }
    }
    return List.of();
  }

  /** "The coast guard seized a boat with 12 sailors": an arrest. */
  private static boolean isLawful(View view, Trigger trigger) {
    var agent = Agents.before(view, trigger.from());
    return agent != null && agent.party() == Party.STATE_FORCES;
  }
}
