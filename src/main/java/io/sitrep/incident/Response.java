package io.sitrep.incident;

import io.sitrep.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What followed: mourning, curfew, arrests, condemnation. */
public record Response(
    String text, @Nullable ResolvedDate date, @Nullable String source, List<Span> evidence) {

  public Response {
    evidence = List.copyOf(evidence);
  }
}
