package io.sitrep.incident;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words of a sentence on violence of years before: "marked the anniversary of <the raid that killed
 * nine>", "ten years after <gunmen killed nine>", "to commemorate <the attack …>". Tokens {@code
 * [from, to)}; empty where there are none.
 */
record Remembrance(int from, int to) {

  private static final Remembrance NONE = new Remembrance(0, 0);
  private static final int NEAR = 6;
  private static final Set<String> MARKS = WordClasses.of("incident", "remembering");
  private static final Set<String> YEARS = Set.of("year", "years", "decade", "decades");
  private static final Set<String> SINCE = Set.of("after", "since");

  static Remembrance in(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (isCue(sentence, i)) {
        return new Remembrance(i, end(sentence, i));
      }
    }
    return NONE;
  }

  boolean isEmpty() {
    return from == to;
  }

  boolean holds(int token) {
    return from <= token && token < to;
  }

  private static boolean isCue(Sentence sentence, int at) {
    var norm = sentence.token(at).norm();
    if (norm.startsWith("commemorat")) {
      return true;
    }
    if (norm.equals("anniversary")) {
      return at + 1 < sentence.size()
          && (sentence.token(at + 1).is("of") || isMarked(sentence, at));
    }
    return YEARS.contains(norm)
        && at > 0
        && at + 1 < sentence.size()
        && (sentence.token(at + 1).is("after")
            || (SINCE.contains(sentence.token(at + 1).norm()) && isMarked(sentence, at)));
  }

  /** "<marked> the tenth anniversary", "<marking> ten years since" */
  private static boolean isMarked(Sentence sentence, int at) {
    return IntStream.range(Math.max(0, at - NEAR), at)
        .anyMatch(i -> MARKS.contains(sentence.token(i).norm()));
  }

  /** What opens a sentence ends at its comma: "Ten years after the war, <gunmen killed nine>". */
  private static int end(Sentence sentence, int cue) {
    boolean opening = cue < NEAR && !isMarked(sentence, cue);
    return opening
        ? IntStream.range(cue, sentence.size())
            .filter(i -> sentence.token(i).is(","))
            .findFirst()
            .orElse(sentence.size())
        : sentence.size();
  }
}
