package io.sitrep.mention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** First and last day, both included; an open end is null. */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to, DatePrecision precision) {

  public DateRange {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it starts: " + from + " to " + to);
    }
  }
}
