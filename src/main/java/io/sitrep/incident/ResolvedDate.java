package io.sitrep.incident;

import io.sitrep.mention.DateRange;
import io.sitrep.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date as written and as resolved; {@code partOfDay} is a word such as "late". */
public record ResolvedDate(
    String text,
    DateRange range,
    DateBasis basis,
    @Nullable String partOfDay,
    @Nullable String note,
    List<Span> evidence) {

  public ResolvedDate {
    evidence = List.copyOf(evidence);
  }
}
