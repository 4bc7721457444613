package io.sitrep.mention.time;

import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import io.sitrep.mention.time.When.Part;
import io.sitrep.mention.time.When.Unit;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;

/** First and last days of weeks, months, seasons, years and decades and of their parts. */
final class Periods {

  private Periods() {}

  static DateRange week(LocalDate monday) {
    return new DateRange(monday, monday.plusDays(6), DatePrecision.WEEK);
  }

  /** The Saturday and Sunday of the week that begins on this Monday. */
  static DateRange weekend(LocalDate monday) {
    return new DateRange(monday.plusDays(5), monday.plusDays(6), DatePrecision.DAY_RANGE);
  }

  static DateRange month(LocalDate date) {
    return month(date.getYear(), date.getMonthValue(), Part.WHOLE);
  }

  static DateRange month(int year, int month, Part part) {
    var whole = YearMonth.of(year, month);
    return switch (part) {
      case EARLY -> part(whole.atDay(1), whole.atDay(10));
      case MIDDLE -> part(whole.atDay(11), whole.atDay(20));
      case LATE -> part(whole.atDay(21), whole.atEndOfMonth());
      case WHOLE, SO_FAR, REST ->
          new DateRange(whole.atDay(1), whole.atEndOfMonth(), DatePrecision.MONTH);
    };
  }

  static DateRange year(int year, Part part) {
    return switch (part) {
      case EARLY -> months(year, 1, 4);
      case MIDDLE -> months(year, 5, 8);
      case LATE -> months(year, 9, 12);
      case WHOLE, SO_FAR, REST ->
          new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DatePrecision.YEAR);
    };
  }

  static DateRange decade(int first, Part part) {
    return switch (part) {
      case EARLY -> years(first, first + 3);
      case MIDDLE -> years(first + 4, first + 6);
      case LATE -> years(first + 7, first + 9);
      case WHOLE, SO_FAR, REST -> years(first, first + 9);
    };
  }

  /** Winter is named by the year it begins in. */
  static DateRange season(int year, int firstMonth) {
    var first = YearMonth.of(year, firstMonth);
    return part(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  static Period length(int count, Unit unit) {
    return switch (unit) {
      case HOUR -> Period.ofDays((count + 23) / 24);
      case DAY -> Period.ofDays(count);
      case WEEK, WEEKEND -> Period.ofWeeks(count);
      case MONTH -> Period.ofMonths(count);
      case YEAR -> Period.ofYears(count);
      case DECADE -> Period.ofYears(10 * count);
    };
  }

  private static DateRange months(int year, int first, int last) {
    return part(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  private static DateRange years(int first, int last) {
    return part(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  private static DateRange part(LocalDate from, LocalDate to) {
    return new DateRange(from, to, DatePrecision.RANGE);
  }
}
