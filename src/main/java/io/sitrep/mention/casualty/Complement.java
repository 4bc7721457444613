package io.sitrep.mention.casualty;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.OutcomeWord;
import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.TsvIndex;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * "Took twelve people hostage", "taken two prisoner", "holding nine workers captive", "stabbed two
 * women to death".
 */
final class Complement implements Construction {

  private static final int FARTHEST = 12;
  private static final Set<String> VERBS = WordClasses.of("casualty", "complement-verbs");

  private static final Set<String> TAKEN = WordClasses.of("casualty", "taken");
  private static final Set<String> DEADLY = WordClasses.of("casualty", "deadly");

  private static final String TO_DEATH = "to death";

  private static final TsvIndex OUTCOMES = TsvIndex.of("en/outcomes.tsv", 0);

  /** "stabbed", "beat": whether it stands before "to death" in the lexicon. */
  static boolean isFatal(String word) {
    for (var row : OUTCOMES.rows(word)) {
      if (row[0].startsWith(word + " ") && row[0].endsWith(" " + TO_DEATH)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String id() {
    return "complement";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.COMPLEMENT)) {
      return List.of();
    }
    boolean alive = view.norm(trigger.from()).equals("alive");
    Predicate<String> verbs = alive ? DEADLY::contains : verbs(trigger);
    var object = Arguments.completed(view, trigger.from(), verbs);
    var taken = view.groupTo(trigger.to());
    if (taken != null && taken.from() < trigger.from() && object.isEmpty()) {
      return TAKEN.contains(view.norm(taken.from() - 1))
          ? Mentions.of(view, trigger, List.of(taken), Link.WHOLE, id())
          : List.of();
    }
    var people = object.isEmpty() ? subject(view, trigger, verbs) : object;
    return Mentions.of(view, alive ? burnt(trigger) : trigger, people, Link.WHOLE, id());
  }

  private static Predicate<String> verbs(Trigger trigger) {
    return trigger.word().lemma().equals(TO_DEATH) ? Complement::isFatal : VERBS::contains;
  }

  /** The people right before, where they may be the subject of such a verb. */
  private static List<PersonGroup> subject(View view, Trigger trigger, Predicate<String> verbs) {
    var adjacent = Arguments.adjacentLeft(view, trigger.from());
    return !adjacent.isEmpty() && follows(view, adjacent.getFirst(), verbs) ? adjacent : List.of();
  }

  /** "burned seven villagers alive". */
  private static Trigger burnt(Trigger trigger) {
    return new Trigger(
        trigger.from(),
        trigger.to(),
        new OutcomeWord("burn alive", Outcome.KILLED, trigger.word().form()));
  }

  private static boolean follows(View view, PersonGroup first, Predicate<String> verbs) {
    for (int i = first.from() - 1; i >= 0 && first.from() - i <= FARTHEST; i--) {
      if (verbs.test(view.norm(i))) {
        return true;
      }
      if (view.token(i).isMark()) {
        return false;
      }
    }
    return false;
  }
}
