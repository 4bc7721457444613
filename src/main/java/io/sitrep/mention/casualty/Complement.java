package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.OutcomeWord;
import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Set;

/** "Took twelve people hostage", "taken two prisoner", "holding nine workers captive". */
final class Complement implements Construction {

  private static final int FARTHEST = 12;
  private static final Set<String> VERBS = WordClasses.of("casualty", "complement-verbs");

  private static final Set<String> TAKEN = WordClasses.of("casualty", "taken");
  private static final Set<String> DEADLY = WordClasses.of("casualty", "deadly");

  @Override
  public String id() {
    return "complement";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.COMPLEMENT)) {
      return List.of();
    }
    var taken = view.groupTo(trigger.to());
    if (taken != null && taken.from() < trigger.from()) {
      return TAKEN.contains(view.norm(taken.from() - 1))
          ? Mentions.of(view, trigger, List.of(taken), Link.WHOLE, id())
          : List.of();
    }
    var people = Arguments.adjacentLeft(view, trigger.from());
    if (people.isEmpty()) {
      return List.of();
    }
    if (view.norm(trigger.from()).equals("alive") && follows(view, people.getFirst(), DEADLY)) {
      return Mentions.of(view, burnt(trigger), people, Link.WHOLE, id());
    }
    return follows(view, people.getFirst(), VERBS)
        ? Mentions.of(view, trigger, people, Link.WHOLE, id())
        : List.of();
  }

  /** "burned seven villagers alive". */
  private static Trigger burnt(Trigger trigger) {
    return new Trigger(
        trigger.from(),
        trigger.to(),
        new OutcomeWord("burn alive", Outcome.KILLED, trigger.word().form()));
  }

  private static boolean follows(View view, PersonGroup first, Set<String> verbs) {
    for (int i = first.from() - 1; i >= 0 && first.from() - i <= FARTHEST; i--) {
      if (verbs.contains(view.norm(i))) {
        return true;
      }
      if (view.token(i).isMark()) {
        return false;
      }
    }
    return false;
  }
}
