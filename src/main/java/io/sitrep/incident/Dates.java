package io.sitrep.incident;

import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Compares date ranges; an open or unknown end never tells two apart. */
final class Dates {

  /** In days. */
  private static final int SLACK = 4;

  private Dates() {}

  /** True when the first certainly ended before the second began. */
  static boolean isBefore(@Nullable DateRange first, @Nullable DateRange second) {
    return first != null && second != null && isBefore(first.to(), second.from());
  }

  /** A week such as "three weeks ago" names, with the days before that it may mean. */
  static @Nullable DateRange around(@Nullable DateRange range) {
    boolean loose = range != null && range.precision() == DatePrecision.WEEK;
    return range == null || !loose || range.from() == null
        ? range
        : new DateRange(range.from().minusDays(SLACK), range.to(), range.precision());
  }

  static boolean overlap(@Nullable DateRange a, @Nullable DateRange b) {
    return a != null && b != null && !isBefore(a, b) && !isBefore(b, a);
  }

  private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isBefore(other);
  }
}
