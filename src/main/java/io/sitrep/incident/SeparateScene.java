package io.sitrep.incident;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.event.EventMention;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "In <another> shooting", "in <other> overnight attacks", "are investigating four <separate>
 * shootings": another incident of the same days, before the noun that names it.
 */
final class SeparateScene {

  private static final Set<String> OTHER = WordClasses.of("incident", "separate-scene");

  private static final Set<String> IN = Set.of("in");
  private static final Set<String> PROBES = WordClasses.of("incident", "probes");

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
        .anyMatch(i -> isAfter(sentence, i, IN) || isAfter(sentence, i, PROBES));
  }

  private static boolean isAfter(Sentence sentence, int at, Set<String> words) {
    return IntStream.rangeClosed(Math.max(0, at - 2), at - 1)
        .anyMatch(i -> words.contains(sentence.token(i).norm()));
  }
}
