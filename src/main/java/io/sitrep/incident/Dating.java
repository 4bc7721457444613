package io.sitrep.incident;

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

  ResolvedDate resolved() {
    var basis = time.stated() ? DateBasis.STATED : DateBasis.RESOLVED;
    return new ResolvedDate(text, range, basis, time.partOfDay(), null, evidence);
  }
}
