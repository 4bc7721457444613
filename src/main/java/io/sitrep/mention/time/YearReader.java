package io.sitrep.mention.time;

import io.sitrep.mention.time.When.WhichYear;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads the year after a day or month: "2019", ", 2019", "'90", "last year", "of that year". */
final class YearReader {

  /** A year and the exclusive end of its words. */
  record Found(int end, WhichYear year) {}

  private YearReader() {}

  /** A four-digit year from 1900 to 2099, or 0. */
  static int year(Lexemes lexemes, int at) {
    int number = lexemes.digits(at) == 4 ? lexemes.number(at) : 0;
    return number >= 1900 && number < 2100 ? number : 0;
  }

  /** The year after a day or month that ends here, or {@link WhichYear.Nearest} with no words. */
  static Found after(Lexemes lexemes, int at) {
    var relative = relative(lexemes, lexemes.is(at, "of", ",") ? at + 1 : at);
    if (relative != null) {
      return relative;
    }
    if (year(lexemes, at) > 0) {
      return new Found(at + 1, new WhichYear.Stated(year(lexemes, at)));
    }
    if (lexemes.is(at, ",", "of") && year(lexemes, at + 1) > 0 && !isCount(lexemes, at)) {
      return new Found(at + 2, new WhichYear.Stated(year(lexemes, at + 1)));
    }
    return new Found(at, new WhichYear.Nearest());
  }

  /** "In January, 2000 villagers" counts villagers. */
  private static boolean isCount(Lexemes lexemes, int comma) {
    return lexemes.is(comma, ",")
        && lexemes.isLowerCaseWord(comma + 2)
        && lexemes.norm(comma + 2).endsWith("s");
  }

  /** The two digits of a telex ("3 JAN 90"), or of "'90". */
  static @Nullable Found twoDigits(Lexemes lexemes, int at) {
    int digits = lexemes.is(at, "'") && lexemes.isGlued(at + 1) ? at + 1 : at;
    if (lexemes.digits(digits) != 2 || lexemes.isLowerCaseWord(digits + 1)) {
      return null;
    }
    int number = lexemes.number(digits);
    return new Found(digits + 1, new WhichYear.Stated(number + (number < 50 ? 2000 : 1900)));
  }

  private static @Nullable Found relative(Lexemes lexemes, int at) {
    if (lexemes.is(at, "last") && lexemes.is(at + 1, "year")) {
      return new Found(at + 2, new WhichYear.Counted(-1));
    }
    if (lexemes.is(at, "this") && lexemes.is(at + 1, "year")) {
      return new Found(at + 2, new WhichYear.Counted(0));
    }
    if (lexemes.is(at, "next") && lexemes.is(at + 1, "year")) {
      return new Found(at + 2, new WhichYear.Counted(1));
    }
    if (lexemes.is(at, "that") && lexemes.is(at + 1, "year")) {
      return new Found(at + 2, new WhichYear.OfAnchor());
    }
    return lexemes.is(at, "the") && lexemes.is(at + 1, "same") && lexemes.is(at + 2, "year")
        ? new Found(at + 3, new WhichYear.OfAnchor())
        : null;
  }

  static @Nullable LocalDate date(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1) {
      return null;
    }
    var first = LocalDate.of(year, month, 1);
    return day > first.lengthOfMonth() ? null : first.withDayOfMonth(day);
  }
}
