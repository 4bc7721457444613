package io.sitrep.mention.time;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previous;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import io.sitrep.mention.time.When.Part;
import io.sitrep.mention.time.When.Unit;
import io.sitrep.mention.time.When.WhichWeek;
import io.sitrep.mention.time.When.WhichYear;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Resolves what words mean against the publication date, the day last spoken of ({@code anchor})
 * and the date of any precision last spoken of: the nearest such date not after publication, or,
 * for what lies ahead, not before it.
 */
record Resolver(
    @Nullable LocalDate published,
    @Nullable DateRange anchor,
    @Nullable DateRange spoken,
    boolean future) {

  /** A leap day is at most eight years away. */
  private static final int FARTHEST = 8;

  @Nullable DateRange resolve(When when) {
    var range = uncapped(when);
    return range == null || future ? range : capped(range);
  }

  private @Nullable DateRange uncapped(When when) {
    return switch (when) {
      case When.Day(var date) -> day(date);
      case When.EitherDay(var dayFirst, var monthFirst) -> either(dayFirst, monthFirst);
      case When.DaysOfMonth days -> daysOfMonth(days);
      case When.DayNumber(int number) -> dayNumber(number);
      case When.InMonth(int month, var year, var part) ->
          nearest(year, y -> Periods.month(y, month, part));
      case When.InYear(int year, var part) -> Periods.year(year, part);
      case When.InDecade(int first, var part) -> Periods.decade(first, part);
      case When.InSeason(int month, var year) -> nearest(year, y -> Periods.season(y, month));
      case When.Feast(var day, var year) -> nearest(year, y -> day(day.atYear(y)));
      case When.Weekday(var day, var week) -> weekday(day, week);
      case When.FromPublication(int count, var unit) -> shifted(published, count, unit);
      case When.FromAnchor(int count, var unit) -> fromAnchor(count, unit);
      case When.Period period -> period(period);
      case When.Past(int count, var unit) -> past(count, unit);
      case When.Join join -> join(join);
      case When.CountedOn(var first, int days) -> countedOn(resolve(first), days);
      case When.Overnight() -> overnight();
      case When.Unknown() -> null;
    };
  }

  static DateRange day(LocalDate date) {
    return new DateRange(date, date, DatePrecision.DAY);
  }

  /** Only where one of the readings lies beyond publication is the other sure. */
  private @Nullable DateRange either(LocalDate dayFirst, LocalDate monthFirst) {
    boolean first = onTheRightSide(dayFirst);
    if (published == null || first == onTheRightSide(monthFirst)) {
      return null;
    }
    return day(first ? dayFirst : monthFirst);
  }

  private DateRange capped(DateRange range) {
    var from = range.from();
    var to = range.to();
    if (published == null || to == null || !to.isAfter(published)) {
      return range;
    }
    return from == null || from.isAfter(published)
        ? range
        : new DateRange(from, published, range.precision());
  }

  private @Nullable DateRange daysOfMonth(When.DaysOfMonth days) {
    return nearest(days.year(), y -> daysOf(y, days));
  }

  private static @Nullable DateRange daysOf(int year, When.DaysOfMonth days) {
    try {
      var first = LocalDate.of(year, days.month(), days.first());
      var last = LocalDate.of(year, days.month(), days.last());
      return days.first() == days.last()
          ? day(first)
          : new DateRange(first, last, DatePrecision.DAY_RANGE);
    } catch (DateTimeException _) {
      return null; // 29 February outside a leap year
    }
  }

  private @Nullable DateRange dayNumber(int number) {
    if (published == null) {
      return null;
    }
    int way = future ? 1 : -1;
    for (int i = 0; i < 3; i++) {
      var month = published.withDayOfMonth(1).plusMonths((long) way * i);
      var date = number <= month.lengthOfMonth() ? month.withDayOfMonth(number) : null;
      if (date != null && onTheRightSide(date)) {
        return day(date);
      }
    }
    return null;
  }

  private boolean onTheRightSide(LocalDate date) {
    return published == null || (future ? !date.isBefore(published) : !date.isAfter(published));
  }

  private @Nullable DateRange nearest(WhichYear year, IntFunction<@Nullable DateRange> in) {
    return switch (year) {
      case WhichYear.Stated(int stated) -> in.apply(stated);
      case WhichYear.Counted(int shift) ->
          published == null ? null : in.apply(published.getYear() + shift);
      case WhichYear.OfAnchor() ->
          spoken == null || spoken.from() == null ? null : in.apply(spoken.from().getYear());
      case WhichYear.Nearest() -> search(in, false);
      case WhichYear.Last() -> search(in, true);
    };
  }

  private @Nullable DateRange search(IntFunction<@Nullable DateRange> in, boolean over) {
    if (published == null) {
      return null;
    }
    int way = future ? 1 : -1;
    for (int i = -1; i <= FARTHEST; i++) {
      var range = in.apply(published.getYear() + way * i);
      if (range != null && fits(range, over)) {
        return range;
      }
    }
    return null;
  }

  /** Ahead, a month may have begun; before, it may be running unless it must be over. */
  private boolean fits(DateRange range, boolean over) {
    var edge = (future || over) ? range.to() : range.from();
    if (edge == null || published == null) {
      return false;
    }
    return (over && !future) ? edge.isBefore(published) : onTheRightSide(edge);
  }

  private @Nullable DateRange weekday(DayOfWeek day, WhichWeek week) {
    if (published == null) {
      return null;
    }
    return day(
        switch (week) {
          case NEAREST -> published.with(future ? nextOrSame(day) : previousOrSame(day));
          case LAST -> published.with(previous(day));
          case NEXT -> published.plusDays(1).with(nextOrSame(day));
          case THIS_WEEK -> monday(0, published).with(nextOrSame(day));
          case LAST_WEEK -> monday(-1, published).with(nextOrSame(day));
          case NEXT_WEEK -> monday(1, published).with(nextOrSame(day));
        });
  }

  private static LocalDate monday(int shift, LocalDate date) {
    return date.with(previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
  }

  private static @Nullable DateRange shifted(@Nullable LocalDate date, int count, Unit unit) {
    if (date == null) {
      return null;
    }
    return switch (unit) {
      case HOUR -> day(date.plusDays(count / 24));
      case DAY -> day(date.plusDays(count));
      case WEEK -> Periods.week(monday(count, date));
      case WEEKEND -> Periods.weekend(monday(count, date));
      case MONTH -> Periods.month(date.plusMonths(count));
      case YEAR -> Periods.year(date.getYear() + count, Part.WHOLE);
      case DECADE -> null;
    };
  }

  /** Nothing told as past can come after publication. */
  private @Nullable DateRange fromAnchor(int count, Unit unit) {
    var base = unit.compareTo(Unit.WEEKEND) > 0 ? spoken : anchor;
    var date = base == null ? null : count < 0 ? base.from() : base.to();
    var range =
        date != null && unit == Unit.WEEK && count != 0
            ? day(date.plusWeeks(count)) // "three weeks earlier" than a day is a day
            : shifted(date, count, unit);
    return range == null || future || isPast(range) ? range : null;
  }

  private boolean isPast(DateRange range) {
    return published == null || range.from() == null || !range.from().isAfter(published);
  }

  private @Nullable DateRange period(When.Period period) {
    if (published == null) {
      return null;
    }
    var whole =
        switch (period.unit()) {
          case WEEKEND -> weekend(period.shift(), published);
          case MONTH -> month(period, published);
          case YEAR -> Periods.year(published.getYear() + period.shift(), period.part());
          case HOUR, DAY, WEEK, DECADE -> shifted(published, period.shift(), period.unit());
        };
    return whole == null ? null : cutAt(published, whole, period.part());
  }

  private static DateRange month(When.Period period, LocalDate date) {
    var month = date.withDayOfMonth(1).plusMonths(period.shift());
    return Periods.month(month.getYear(), month.getMonthValue(), period.part());
  }

  /** On a working day the weekend is the one before, unless what is told lies ahead. */
  private DateRange weekend(int shift, LocalDate date) {
    boolean running = date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    int back = future || running ? 0 : -1;
    return Periods.weekend(monday(running || shift >= 0 ? shift + back : shift, date));
  }

  private static DateRange cutAt(LocalDate today, DateRange range, Part part) {
    var from = range.from();
    var to = range.to();
    if (part == Part.SO_FAR && from != null && !from.isAfter(today)) {
      var eve = today.minusDays(1);
      return new DateRange(from, eve.isBefore(from) ? from : eve, range.precision());
    }
    if (part == Part.REST && to != null && !to.isBefore(today)) {
      return new DateRange(today, to, range.precision());
    }
    return range;
  }

  private @Nullable DateRange past(int count, Unit unit) {
    if (published == null) {
      return null;
    }
    return future
        ? new DateRange(published, published.plus(Periods.length(count, unit)), DatePrecision.RANGE)
        : new DateRange(
            published.minus(Periods.length(count, unit)), published, DatePrecision.RANGE);
  }

  private static @Nullable DateRange countedOn(@Nullable DateRange first, int days) {
    var from = first == null ? null : first.from();
    return from == null
        ? null
        : new DateRange(from, from.plusDays(days - 1L), DatePrecision.DAY_RANGE);
  }

  private @Nullable DateRange overnight() {
    var date = anchor != null ? anchor.to() : published;
    return date == null ? null : new DateRange(date.minusDays(1), date, DatePrecision.DAY_RANGE);
  }

  private @Nullable DateRange join(When.Join join) {
    return future ? ahead(join) : behind(join);
  }

  private @Nullable DateRange behind(When.Join join) {
    var last = resolve(join.last());
    if (last == null || last.to() == null) {
      return null;
    }
    var first = new Resolver(last.to(), anchor, spoken, false).resolve(join.first());
    if (first == null) {
      return null;
    }
    var alone = resolve(join.first());
    return join.list() && alone != null && closer(alone, first, last)
        ? spanning(last, alone)
        : spanning(first, last);
  }

  /** "On Wednesday and Tuesday" is two days, not seven. */
  private static boolean closer(DateRange alone, DateRange first, DateRange last) {
    if (alone.from() == null || first.from() == null || last.from() == null) {
      return false;
    }
    long after = alone.from().toEpochDay() - last.from().toEpochDay();
    return after > 0 && after < last.from().toEpochDay() - first.from().toEpochDay();
  }

  private @Nullable DateRange ahead(When.Join join) {
    var first = resolve(join.first());
    if (first == null || first.to() == null) {
      return null;
    }
    var last = new Resolver(first.to(), anchor, spoken, true).resolve(join.last());
    return last == null ? null : spanning(first, last);
  }

  private static @Nullable DateRange spanning(DateRange first, DateRange last) {
    var from = first.from();
    var to = last.to();
    if (from == null || to == null || to.isBefore(from)) {
      return null;
    }
    boolean days = isDays(first) && isDays(last);
    return new DateRange(from, to, days ? DatePrecision.DAY_RANGE : DatePrecision.RANGE);
  }

  private static boolean isDays(DateRange range) {
    return range.precision() == DatePrecision.DAY || range.precision() == DatePrecision.DAY_RANGE;
  }
}
