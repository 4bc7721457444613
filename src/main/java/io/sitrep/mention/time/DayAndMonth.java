package io.sitrep.mention.time;

import io.sitrep.mention.time.TimeWords.Trust;
import io.sitrep.mention.time.When.WhichYear;
import org.jspecify.annotations.Nullable;

/** "June 5", "5 June 2019", "the 5th of June", "June 3-5", "3 and 5 June", "3 JAN 90". */
final class DayAndMonth implements Construction {

  static final String ID = "day-month";

  /** One day or two, and the exclusive end of their words. */
  private record Days(int end, int first, int last) {}

  @Override
  public @Nullable Phrase at(Lexemes lexemes, int at, boolean led) {
    var month = month(lexemes, at);
    return month != null ? monthFirst(lexemes, at, month) : dayFirst(lexemes, at);
  }

  static TimeWords.@Nullable MonthWord month(Lexemes lexemes, int at) {
    return lexemes.isCapitalised(at) ? TimeWords.ENGLISH.month(lexemes.norm(at)) : null;
  }

  /** "In June 22 villagers" counts villagers: a day never follows "in". */
  private static @Nullable Phrase monthFirst(Lexemes lexemes, int at, TimeWords.MonthWord month) {
    if (lexemes.is(at - 1, "in", "last", "late", "early", "mid")) {
      return null;
    }
    int dot = lexemes.is(at + 1, ".") && month.trust() == Trust.SHORT ? 1 : 0;
    int day = lexemes.is(at + 1 + dot, "the") ? at + 2 + dot : at + 1 + dot;
    var days = days(lexemes, day);
    if (days == null || lexemes.is(days.end(), "%", "percent", "a.m.", "p.m.", ":")) {
      return null;
    }
    return phrase(lexemes, days.end(), month, days);
  }

  private static @Nullable Phrase dayFirst(Lexemes lexemes, int at) {
    boolean the = lexemes.is(at, "the");
    var days = days(lexemes, the ? at + 1 : at);
    if (days == null) {
      return null;
    }
    boolean of = lexemes.is(days.end(), "of");
    int named = of ? days.end() + 1 : days.end();
    var month = month(lexemes, named);
    if (month == null || isVerb(lexemes, named) || (of && !isOrdinal(lexemes, days.end() - 1))) {
      return null;
    }
    int end = named + 1;
    if (month.trust() == Trust.SHORT && lexemes.is(end, ".")) {
      end++;
    }
    return phrase(lexemes, end, month, days);
  }

  private static boolean isOrdinal(Lexemes lexemes, int at) {
    return TimeWords.ENGLISH.ordinal(lexemes.norm(at)) > 0;
  }

  /** "AT LEAST 22 MAY HAVE DIED" */
  private static boolean isVerb(Lexemes lexemes, int at) {
    return lexemes.is(at, "may", "march")
        && lexemes.is(at + 1, "have", "be", "not", "also", "still", "yet", "well", "never", "to");
  }

  private static @Nullable Phrase phrase(
      Lexemes lexemes, int end, TimeWords.MonthWord month, Days days) {
    if (YearReader.date(2000, month.month(), Math.max(days.first(), days.last())) == null) {
      return null;
    }
    var year = YearReader.after(lexemes, end);
    if (year.year() instanceof WhichYear.Nearest && month.trust() == Trust.SHORT) {
      var digits = YearReader.twoDigits(lexemes, end);
      year = digits == null ? year : digits;
    }
    return Phrase.of(year.end(), when(year.year(), month.month(), days), ID);
  }

  private static When when(WhichYear year, int month, Days days) {
    if (days.first() == days.last() && year instanceof WhichYear.Stated(int stated)) {
      var date = YearReader.date(stated, month, days.first());
      return date == null ? new When.Unknown() : new When.Day(date);
    }
    return new When.DaysOfMonth(month, days.first(), days.last(), year);
  }

  private static @Nullable Days days(Lexemes lexemes, int at) {
    int first = day(lexemes, at);
    if (first == 0) {
      return null;
    }
    if (isLink(lexemes, at + 1)) {
      int last = day(lexemes, at + 2);
      if (last > first && !isCount(lexemes, at + 2)) {
        return new Days(at + 3, first, last);
      }
    }
    return new Days(at + 1, first, first);
  }

  private static boolean isLink(Lexemes lexemes, int at) {
    return lexemes.is(at, "-", "--", "/", "to", "and", "&", "or", "through");
  }

  /** "On June 5 and 12 people" */
  private static boolean isCount(Lexemes lexemes, int number) {
    return lexemes.is(number - 1, "and", "to", "or")
        && lexemes.isLowerCaseWord(number + 1)
        && lexemes.norm(number + 1).matches("[a-z-]+(?:s|people|men|women|children)");
  }

  /** A day of the month in digits or as an ordinal, or 0. */
  static int day(Lexemes lexemes, int at) {
    int number = lexemes.digits(at) > 0 && lexemes.digits(at) <= 2 ? lexemes.number(at) : 0;
    int day = number > 0 ? number : TimeWords.ENGLISH.ordinal(lexemes.norm(at));
    return day <= 31 ? day : 0;
  }
}
