package io.sitrep.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** What the words of a date mean before it is known when they were written. */
sealed interface When {

  /** "5 June 2019" */
  record Day(LocalDate date) implements When {}

  /** "05/06/2019": two readings, of which at most one may be right. */
  record EitherDay(LocalDate dayFirst, LocalDate monthFirst) implements When {}

  /** "June 5", "3-5 June": days of one month, both included. */
  record DaysOfMonth(int month, int first, int last, WhichYear year) implements When {}

  /** "the 14th" */
  record DayNumber(int day) implements When {}

  /** "in January", "late April 2019" */
  record InMonth(int month, WhichYear year, Part part) implements When {}

  /** "in 2012", "late 2019" */
  record InYear(int year, Part part) implements When {}

  /** "the 1990s" */
  record InDecade(int first, Part part) implements When {}

  /** "spring 2021": three months from the first, as the northern hemisphere has them. */
  record InSeason(int firstMonth, WhichYear year) implements When {}

  /** "Christmas Day" */
  record Feast(MonthDay day, WhichYear year) implements When {}

  /** "Tuesday", "last Tuesday", "Tuesday last week" */
  record Weekday(DayOfWeek day, WhichWeek week) implements When {}

  /** "yesterday", "two weeks ago": units from the publication date, negative before it. */
  record FromPublication(int count, Unit unit) implements When {}

  /** "the next day", "two weeks earlier": units from the date last spoken of. */
  record FromAnchor(int count, Unit unit) implements When {}

  /** "last month", "this year", "early next week" */
  record Period(int shift, Unit unit, Part part) implements When {}

  /** "the past two years" */
  record Past(int count, Unit unit) implements When {}

  /** "Tuesday and Wednesday", "from June 28 to July 2"; a list may be out of order. */
  record Join(When first, When last, boolean list) implements When {}

  /** "five days beginning last Friday" */
  record CountedOn(When first, int days) implements When {}

  /** "overnight", on its own: the night up to the date last spoken of in the sentence. */
  record Overnight() implements When {}

  /** "on Eid", "a few days ago" */
  record Unknown() implements When {}

  /** Which part of a month, year or week. */
  enum Part {
    WHOLE,
    EARLY,
    MIDDLE,
    LATE,
    /** "earlier this week" */
    SO_FAR,
    /** "later this year" */
    REST
  }

  /** A stretch of the calendar. */
  enum Unit {
    HOUR,
    DAY,
    WEEK,
    WEEKEND,
    MONTH,
    YEAR,
    DECADE
  }

  /** Which of the weekdays of that name. */
  enum WhichWeek {
    /** "Tuesday" */
    NEAREST,
    /** "last Tuesday" */
    LAST,
    /** "next Tuesday" */
    NEXT,
    /** "Tuesday this week" */
    THIS_WEEK,
    /** "Tuesday last week" */
    LAST_WEEK,
    /** "Tuesday next week" */
    NEXT_WEEK
  }

  /** Which year a month or a day of the year falls in. */
  sealed interface WhichYear {

    /** "June 2019" */
    record Stated(int year) implements WhichYear {}

    /** "June last year": -1 */
    record Counted(int shift) implements WhichYear {}

    /** "June": the nearest one. */
    record Nearest() implements WhichYear {}

    /** "last June": not the month that is running. */
    record Last() implements WhichYear {}

    /** "June that year" */
    record OfAnchor() implements WhichYear {}
  }

  /** Whether the words give the date in full. */
  default boolean stated() {
    return switch (this) {
      case Day _, EitherDay _, InYear _, InDecade _ -> true;
      case DaysOfMonth(_, _, _, var year) -> year instanceof WhichYear.Stated;
      case InMonth(_, var year, _) -> year instanceof WhichYear.Stated;
      case InSeason(_, var year) -> year instanceof WhichYear.Stated;
      case Feast(_, var year) -> year instanceof WhichYear.Stated;
      case Join(_, var last, _) -> last.stated();
      case CountedOn(var first, _) -> first.stated();
      case DayNumber _, Weekday _, FromPublication _, FromAnchor _ -> false;
      case Period _, Past _, Overnight _, Unknown _ -> false;
    };
  }

  /** The same with an "early" or "late" before it, or null for a day, which has hours instead. */
  default @Nullable When in(Part part) {
    return switch (this) {
      case InMonth(var month, var year, _) -> new InMonth(month, year, part);
      case InYear(var year, _) -> new InYear(year, part);
      case InDecade(var first, _) -> new InDecade(first, part);
      case Period(var shift, var unit, _) -> new Period(shift, unit, part);
      case InSeason season -> season;
      case Join join -> join;
      case Unknown unknown -> unknown;
      case Day _, EitherDay _, DaysOfMonth _, DayNumber _, Feast _, Weekday _ -> null;
      case FromPublication _, FromAnchor _, Past _, CountedOn _, Overnight _ -> null;
    };
  }
}
