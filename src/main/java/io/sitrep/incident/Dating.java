package io.sitrep.incident;

import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.text.Span;
import java.util.List;
import java.util.Objects;

/**
 * What dates an incident: the expression that does, and the days it took where others tell of its
 * beginning or its end.
 */
record Dating(TimeExpression time, DateRange range, String text, List<Span> evidence) {

  Dating {
    evidence = List.copyOf(evidence);
  }

  static Dating of(TimeExpression time) {
    return new Dating(
        time, Objects.requireNonNull(time.range()), time.text(), List.of(time.span()));
  }

  /** The wording alone. */
  static Dating unresolved(TimeExpression time) {
    var open = new DateRange(null, null, DatePrecision.UNRESOLVED);
    return new Dating(time, open, time.text(), List.of(time.span()));
  }

  boolean isResolved() {
    return range.precision() != DatePrecision.UNRESOLVED;
  }

  ResolvedDate resolved() {
    if (!isResolved()) {
      return new ResolvedDate(text, range, DateBasis.UNRESOLVED, time.partOfDay(), null, evidence);
    }
    var basis = time.stated() ? DateBasis.STATED : DateBasis.RESOLVED;
    return new ResolvedDate(text, range, basis, time.partOfDay(), null, evidence);
  }
}
