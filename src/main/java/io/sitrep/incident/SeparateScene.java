package io.sitrep.incident;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.event.EventMention;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "In <another> shooting", "in <other> overnight attacks", "in a <separate> ambush": another
 * incident of the same days, before the noun that names it.
 */
final class SeparateScene {

  private static final Set<String> OTHER = WordClasses.of("incident", "separate-scene");

  /** Words between "other" and "attacks" in "in other weekend gun attacks". */
  private static final int LONGEST_NAME = 3;

  private SeparateScene() {}

  static boolean opens(Findings findings, Sentence sentence) {
    return findings.eventsIn(sentence.number()).stream()
        .anyMatch(event -> event.noun() && isOther(sentence, event));
  }

  private static boolean isOther(Sentence sentence, EventMention event) {
    return IntStream.range(Math.max(1, event.from() - LONGEST_NAME), event.from())
        .filter(i -> OTHER.contains(sentence.token(i).norm()))
        .anyMatch(i -> isIn(sentence, i - 1) || isIn(sentence, i - 2));
  }

  private static boolean isIn(Sentence sentence, int at) {
    return at >= 0 && sentence.token(at).is("in");
  }
}
