package io.sitrep.incident;

import io.sitrep.mention.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Compares date ranges; an open or unknown end never tells two apart. */
final class Dates {

  private Dates() {}

  /** True when the first certainly ended before the second began. */
  static boolean isBefore(@Nullable DateRange first, @Nullable DateRange second) {
    return first != null && second != null && isBefore(first.to(), second.from());
  }

  static boolean overlap(@Nullable DateRange a, @Nullable DateRange b) {
    return a != null && b != null && !isBefore(a, b) && !isBefore(b, a);
  }

  private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isBefore(other);
  }
}
