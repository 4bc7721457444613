package io.sitrep.incident;

import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.List;
import java.util.Set;

/**
 * A death that what an article reports is about, and no part of it: "marched to protest the killing
 * of two students", "rioted after a trader was shot dead", "in retaliation for the death of a
 * commander".
 */
final class Grievance {

  private static final List<String> PROTEST =
      List.of(
          "protest",
          "demonstrat",
          "rally",
          "rallie",
          "marched",
          "marching",
          "vigil",
          "sit-in",
          "hartal",
          "shutdown",
          "dharna",
          "riot",
          "blockade",
          "agitat",
          "ransack",
          "rampage");

  private static final Set<String> AGAINST =
      Set.of(
          "against",
          "over",
          "denounce",
          "denouncing",
          "condemn",
          "condemning",
          "demanding",
          "demand",
          "protest",
          "protesting",
          "after",
          "for",
          "following",
          "alleging",
          "accusing",
          "justice",
          "compensation");

  private static final Set<String> REVENGE =
      Set.of(
          "retaliation",
          "revenge",
          "avenge",
          "avenging",
          "avenged",
          "reprisal",
          "vengeance",
          "retribution");

  private static final int REVENGE_REACH = 5;
  private static final int LONGEST_SUBJECT = 3;

  private Grievance() {}

  static boolean isOne(Sentence sentence, CasualtyMention casualty) {
    int at = Math.min(casualty.triggerFrom(), sentence.size());
    return isProtested(sentence, at)
        || isAvenged(sentence, at)
        || (isOpened(sentence, casualty) && isProtest(sentence, at, sentence.size()));
  }

  /** "blocked the road in a protest over the death of a porter" */
  private static boolean isProtested(Sentence sentence, int death) {
    boolean protest = false;
    for (int i = 0; i < death; i++) {
      var token = sentence.token(i);
      if (protest && AGAINST.contains(token.norm())) {
        return true;
      }
      protest |= isProtest(token);
    }
    return false;
  }

  private static boolean isAvenged(Sentence sentence, int death) {
    for (int i = Math.max(0, death - REVENGE_REACH); i < death; i++) {
      if (REVENGE.contains(sentence.token(i).norm())) {
        return true;
      }
    }
    return false;
  }

  /** "After <a shopkeeper> was killed, traders rallied": the first clause says why. */
  private static boolean isOpened(Sentence sentence, CasualtyMention casualty) {
    int people = Math.min(casualty.group().from(), casualty.triggerFrom());
    return people > 0 && people <= LONGEST_SUBJECT && sentence.token(0).is("after");
  }

  private static boolean isProtest(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream().anyMatch(Grievance::isProtest);
  }

  private static boolean isProtest(Token token) {
    return PROTEST.stream().anyMatch(token.norm()::startsWith);
  }
}
