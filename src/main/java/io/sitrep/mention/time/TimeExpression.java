package io.sitrep.mention.time;

import io.sitrep.mention.DateRange;
import io.sitrep.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A date or period as one sentence words it. {@code range} is null where it cannot be resolved, as
 * a weekday without a publication date; {@code stated} means that the article gives the date in
 * full.
 */
public record TimeExpression(
    Span span,
    int sentence,
    String text,
    @Nullable DateRange range,
    boolean stated,
    @Nullable String partOfDay,
    Kind kind,
    String foundBy) {

  /** What the wording dates. */
  public enum Kind {
    /** "on Tuesday", "in January": when something happened. */
    POINT,
    /** "since 2017" */
    SINCE,
    /** "until Friday", "by the end of last year" */
    UNTIL,
    /** "over the past two years", "this year": a stretch that totals are counted over. */
    DURATION_PERIOD,
    /** "will meet on Friday" */
    FUTURE
  }

  /** "a day after the killings": dates what it is counted from, not the clause it stands in. */
  public boolean isOfAftermath() {
    return foundBy.equals(CountedTime.AFTERMATH);
  }

  /** The same words for these days. */
  public TimeExpression over(DateRange days) {
    return new TimeExpression(span, sentence, text, days, stated, partOfDay, Kind.POINT, foundBy);
  }

  TimeExpression at(String hour) {
    return new TimeExpression(span, sentence, text, range, stated, hour, kind, foundBy);
  }
}
