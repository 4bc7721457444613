package io.sitrep.mention.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * "2019-06-05", "25/06/2019", "25.06.2019". Where both day and month could be either, the date
 * stays unresolved.
 */
final class NumericDate implements Construction {

  static final String ID = "numeric-date";

  @Override
  public @Nullable Phrase at(Lexemes lexemes, int at, boolean led) {
    if (lexemes.digits(at) == 4) {
      return yearFirst(lexemes, at);
    }
    var dotted = dotted(lexemes, at);
    return dotted != null ? dotted : dayFirst(lexemes, at);
  }

  private static @Nullable Phrase yearFirst(Lexemes lexemes, int at) {
    int year = YearReader.year(lexemes, at);
    if (year == 0 || !lexemes.is(at + 1, "-", "/") || !isRow(lexemes, at)) {
      return null;
    }
    var date = YearReader.date(year, lexemes.number(at + 2), lexemes.number(at + 4));
    return date == null ? null : Phrase.of(at + 5, new When.Day(date), ID);
  }

  private static @Nullable Phrase dayFirst(Lexemes lexemes, int at) {
    int year = YearReader.year(lexemes, at + 4);
    if (year == 0 || !lexemes.is(at + 1, "/", "-", ".") || !isRow(lexemes, at)) {
      return null;
    }
    return phrase(
        at + 5, year, lexemes.number(at), lexemes.number(at + 2), lexemes.is(at + 1, "."));
  }

  /** Three numbers with the same mark between them and no space. */
  private static boolean isRow(Lexemes lexemes, int at) {
    return lexemes.norm(at + 1).equals(lexemes.norm(at + 3))
        && lexemes.digits(at + 2) > 0
        && lexemes.digits(at + 2) <= 2
        && lexemes.digits(at + 4) > 0
        && lexemes.isGlued(at + 1)
        && lexemes.isGlued(at + 2)
        && lexemes.isGlued(at + 3)
        && lexemes.isGlued(at + 4);
  }

  /** The tokenizer takes "25.06" for a number. */
  private static @Nullable Phrase dotted(Lexemes lexemes, int at) {
    var norm = lexemes.norm(at);
    int year = YearReader.year(lexemes, at + 2);
    if (norm.length() != 5
        || norm.charAt(2) != '.'
        || year == 0
        || !lexemes.is(at + 1, ".")
        || !lexemes.isGlued(at + 2)) {
      return null;
    }
    int day = Integer.parseInt(norm.substring(0, 2));
    return phrase(at + 3, year, day, Integer.parseInt(norm.substring(3)), true);
  }

  private static @Nullable Phrase phrase(int end, int year, int first, int second, boolean sure) {
    var dayFirst = YearReader.date(year, second, first);
    var monthFirst = YearReader.date(year, first, second);
    if (dayFirst == null && monthFirst == null) {
      return null;
    }
    return Phrase.of(end, either(dayFirst, monthFirst, sure), ID);
  }

  private static When either(
      @Nullable LocalDate dayFirst, @Nullable LocalDate monthFirst, boolean dayIsFirst) {
    if (dayFirst == null) {
      return monthFirst == null ? new When.Unknown() : new When.Day(monthFirst);
    }
    if (monthFirst == null || dayIsFirst || dayFirst.equals(monthFirst)) {
      return new When.Day(dayFirst);
    }
    return new When.EitherDay(dayFirst, monthFirst);
  }
}
