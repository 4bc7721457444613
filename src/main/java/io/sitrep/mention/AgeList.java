package io.sitrep.mention;

import io.sitrep.text.Sentence;

/** Counts people by their ages: "the victims, ages 19, 22 and 30," are three. */
final class AgeList {

  private static final int OLDEST = 110;

  private AgeList() {}

  /** How many ages stand in ", ages 19, 22 and 30" from this index, or 0. */
  static int count(Sentence sentence, int at) {
    if (!is(sentence, at, ",") || !(is(sentence, at + 1, "ages") || is(sentence, at + 1, "aged"))) {
      return 0;
    }
    int ages = 0;
    int i = at + 2;
    while (i < sentence.size()) {
      var number = NumberReader.read(sentence, i);
      if (number == null || number.value() > OLDEST) {
        break;
      }
      ages++;
      i += number.length();
      while (is(sentence, i, ",") || is(sentence, i, "and")) {
        i++;
      }
    }
    return ages;
  }

  private static boolean is(Sentence sentence, int at, String word) {
    return at < sentence.size() && sentence.token(at).is(word);
  }
}
