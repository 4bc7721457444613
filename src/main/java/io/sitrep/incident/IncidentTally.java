package io.sitrep.incident;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.NumberReader;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reports that count many incidents of a time and then tell of single ones: "<Between 11 and 17
 * March, 23 security incidents were recorded. One aid worker was killed>. On 14 March …".
 */
record IncidentTally(Findings findings) {

  private static final Set<String> INCIDENTS = WordClasses.of("incident", "incidents");
  private static final Set<String> RECORDED = WordClasses.of("incident", "recorded");

  /** Words from the number to its noun: "23 security incidents". */
  private static final int LONGEST_NAME = 4;

  private static final int FEWEST = 3;

  /** A day and the night after it are one time of news. In days. */
  private static final int SHORT = 2;

  /** Whether a sentence tells of all that were counted, as nothing since dates it. */
  boolean covers(Sentence sentence) {
    var times = new EventTimes(findings);
    var document = findings.document();
    boolean single =
        document.sentences().stream()
            .skip(sentence.number())
            .anyMatch(later -> times.in(later.number()) != null && times.tells(later.number()));
    if (!single) {
      return false;
    }
    for (int n = sentence.number(); n > 0; n--) {
      var before = document.sentence(n);
      if (before.paragraph() != sentence.paragraph()) {
        return false;
      }
      if (counts(before)) {
        return true;
      }
      if (times.in(n) != null) {
        return false;
      }
    }
    return false;
  }

  private boolean counts(Sentence sentence) {
    return findings.timesIn(sentence.number()).stream().anyMatch(IncidentTally::isLong)
        && sentence.tokens().stream().anyMatch(token -> RECORDED.contains(token.norm()))
        && IntStream.range(0, sentence.size()).anyMatch(i -> countsIncidents(sentence, i));
  }

  /** "in February", but not "over the past day" */
  private static boolean isLong(TimeExpression time) {
    var range = time.range();
    return range != null
        && range.from() != null
        && range.to() != null
        && range.from().plusDays(SHORT).isBefore(range.to());
  }

  private static boolean countsIncidents(Sentence sentence, int at) {
    var number = NumberReader.read(sentence, at);
    return number != null
        && number.value() >= FEWEST
        && IntStream.range(
                at + number.length(),
                Math.min(sentence.size(), at + number.length() + LONGEST_NAME))
            .anyMatch(i -> INCIDENTS.contains(sentence.token(i).norm()));
  }
}
