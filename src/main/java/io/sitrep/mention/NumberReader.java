package io.sitrep.mention;

import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a numeral, in digits or words, off a sentence: "1,500", "twenty-three", "two hundred and
 * five", "1.2 million".
 */
public final class NumberReader {

  private static final long GREATEST = 1_000_000_000_000L;

  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fourty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private static final Map<String, Long> SCALE =
      Map.of(
          "dozen",
          12L,
          "score",
          20L,
          "hundred",
          100L,
          "thousand",
          1_000L,
          "lakh",
          100_000L,
          "million",
          1_000_000L,
          "crore",
          10_000_000L,
          "billion",
          1_000_000_000L);

  /** A numeral over {@code length} tokens; {@code digits} when written in figures. */
  public record Numeral(long value, int length, boolean digits) {}

  private NumberReader() {}

  public static @Nullable Numeral read(Sentence sentence, int at) {
    var token = sentence.token(at);
    if (token.isNumber()) {
      return scaled(sentence, at, digits(token), true);
    }
    if (isHalfADozen(sentence, at)) {
      return new Numeral(
          6, at + 2 < sentence.size() && sentence.token(at + 1).is("a") ? 3 : 2, false);
    }
    if ((token.is("a") || token.is("an")) && at + 1 < sentence.size()) {
      var scale = SCALE.get(sentence.token(at + 1).norm());
      return scale == null ? null : words(sentence, at);
    }
    return small(token.norm()) >= 0 ? words(sentence, at) : null;
  }

  private static boolean isHalfADozen(Sentence sentence, int at) {
    return sentence.token(at).is("half")
        && at + 1 < sentence.size()
        && (sentence.token(at + 1).is("dozen")
            || (sentence.token(at + 1).is("a")
                && at + 2 < sentence.size()
                && sentence.token(at + 2).is("dozen")));
  }

  private static double digits(Token token) {
    var plain = new StringBuilder();
    token
        .text()
        .chars()
        .filter(c -> Character.isDigit(c) || c == '.')
        .forEach(c -> plain.append(c == '.' ? '.' : (char) ('0' + Character.digit(c, 10))));
    return plain.length() > 15 ? GREATEST : Double.parseDouble(plain.toString());
  }

  /** "1.2 million", "3 dozen", "20 lakh". */
  private static Numeral scaled(Sentence sentence, int at, double value, boolean digits) {
    double total = value;
    int length = 1;
    while (at + length < sentence.size()) {
      var scale = SCALE.get(sentence.token(at + length).norm());
      if (scale == null) {
        break;
      }
      total *= scale;
      length++;
    }
    return new Numeral(Math.round(Math.min(total, GREATEST)), length, digits);
  }

  /** "two hundred and five", "twenty-three", "a dozen", "one". */
  private static Numeral words(Sentence sentence, int at) {
    long total = 0;
    long part = 0;
    int i = at;
    while (i < sentence.size()) {
      var norm = sentence.token(i).norm();
      var scale = SCALE.get(norm);
      int small = small(norm);
      if (i == at && (norm.equals("a") || norm.equals("an"))) {
        part = 1;
      } else if (small >= 0 && fits(part, small, i == at)) {
        part += small;
      } else if (scale != null && i > at) {
        part = Math.max(part, 1) * scale;
        if (scale >= 1000) {
          total = Math.min(GREATEST, total + part);
          part = 0;
        }
      } else if (!isJoiningAnd(sentence, i, part, total)) {
        break;
      }
      i++;
    }
    return new Numeral(Math.min(GREATEST, total + part), i - at, false);
  }

  /** A further word adds to "twenty" or "two hundred", never to "two". */
  private static boolean fits(long part, int small, boolean first) {
    return first
        || part == 0
        || (part % 100 == 0 && part >= 100)
        || (part % 10 == 0 && part % 100 >= 20 && small < 10);
  }

  private static boolean isJoiningAnd(Sentence sentence, int i, long part, long total) {
    return sentence.token(i).is("and")
        && (part >= 100 || (part == 0 && total > 0))
        && i + 1 < sentence.size()
        && small(sentence.token(i + 1).norm()) >= 0;
  }

  /** The value of a word below a hundred ("twenty-three"), or -1. */
  public static int small(String norm) {
    var value = SMALL.get(norm);
    if (value != null) {
      return value;
    }
    int hyphen = norm.indexOf('-');
    if (hyphen < 0) {
      return -1;
    }
    var tens = SMALL.get(norm.substring(0, hyphen));
    var ones = SMALL.get(norm.substring(hyphen + 1));
    return tens != null && ones != null && tens >= 20 && ones < 10 ? tens + ones : -1;
  }
}
