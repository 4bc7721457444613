package io.sitrep.incident;

import io.sitrep.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many took part on one side. */
public record ForceSize(@Nullable String actorId, Count count, Source source, List<Span> evidence) {

  public ForceSize {
    evidence = List.copyOf(evidence);
  }
}
