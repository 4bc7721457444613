package io.sitrep.mention.actor;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What somebody is known for and need not have done this time: "the Front has carried out <similar
 * attacks>", "rebels <often> attack convoys".
 */
final class Habit {

  private static final int NEAR = 6;
  private static final int FAR = 12;

  private static final Set<String> ADVERBS = WordClasses.of("actor", "habit-adverbs");
  private static final Set<String> KINDS = WordClasses.of("actor", "habit-kinds");

  private Habit() {}

  /** Whether a verb whose subject ends before token {@code from} tells of a habit. */
  static boolean tells(Sentence sentence, int from, int verb) {
    return sentence.has(ADVERBS, from, verb)
        || (sentence.has(Words.HAVE, from, verb)
            && (isOfKind(sentence, verb) || isOfThePast(sentence, verb)));
  }

  /** "<routinely> blamed" */
  static boolean isUsual(Sentence sentence, int verb) {
    return verb > 0 && ADVERBS.contains(sentence.token(verb - 1).norm());
  }

  /** "similar attacks", "such raids" */
  private static boolean isOfKind(Sentence sentence, int verb) {
    return IntStream.range(verb + 1, Math.min(sentence.size() - 1, verb + NEAR))
        .filter(i -> KINDS.contains(sentence.token(i).norm()))
        .anyMatch(i ->
            IntStream.range(i + 1, Math.min(sentence.size(), i + NEAR))
                .mapToObj(sentence::token)
                .takeWhile(token -> !token.isMark())
                .anyMatch(token -> token.norm().endsWith("s")));
  }

  /** "in the past", but not "in the past week" */
  private static boolean isOfThePast(Sentence sentence, int verb) {
    return IntStream.range(verb + 1, Math.min(sentence.size(), verb + FAR))
        .filter(i -> sentence.token(i).is("past") && sentence.token(i - 1).is("the"))
        .anyMatch(i -> i + 1 >= sentence.size() || !sentence.token(i + 1).isWord());
  }
}
