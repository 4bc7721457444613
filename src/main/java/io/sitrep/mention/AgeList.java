package io.sitrep.mention;

import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import org.jspecify.annotations.Nullable;

/** Counts people by their ages: "the victims, ages 19, 22 and 30," are three. */
final class AgeList {

  private static final int OLDEST = 110;

  private AgeList() {}

  /** How many ages stand in ", ages 19, 22 and 30" from this index, or 0. */
  static int count(Sentence sentence, int at) {
    return read(sentence, at).count;
  }

  /** The index after the last age of such a list, or {@code at} where there is none. */
  static int end(Sentence sentence, int at) {
    return read(sentence, at).end;
  }

  private static Ages read(Sentence sentence, int at) {
    boolean said = is(sentence, at + 1, "ages") || is(sentence, at + 1, "aged");
    if (!is(sentence, at, ",") || !(said || isPairOfNumbers(sentence, at + 1))) {
      return new Ages(0, at);
    }
    var ages = new Ages(0, at);
    int i = !said ? at + 1 : is(sentence, at + 2, "between") ? at + 3 : at + 2;
    for (var age = age(sentence, i); age != null; age = age(sentence, i)) {
      i += age.length();
      ages = new Ages(ages.count + 1, i);
      while (is(sentence, i, ",") || is(sentence, i, "and") || is(sentence, i, "to")) {
        i++;
      }
    }
    return ages;
  }

  /** "her sons, <7 and 9>, were hurt" */
  private static boolean isPairOfNumbers(Sentence sentence, int at) {
    int end = at + 3;
    return end < sentence.size()
        && isShort(sentence.token(at))
        && is(sentence, at + 1, "and")
        && isShort(sentence.token(at + 2))
        && (is(sentence, end, ",") || Words.BE.contains(sentence.token(end).norm()));
  }

  private static boolean isShort(Token token) {
    return token.isNumber() && token.text().length() <= 2;
  }

  private static NumberReader.@Nullable Numeral age(Sentence sentence, int at) {
    var number = at < sentence.size() ? NumberReader.read(sentence, at) : null;
    return number == null || number.value() > OLDEST ? null : number;
  }

  /** So many ages, the last of which ends before token {@code end}. */
  private record Ages(int count, int end) {}

  private static boolean is(Sentence sentence, int at, String word) {
    return at < sentence.size() && sentence.token(at).is(word);
  }
}
