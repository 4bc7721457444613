package io.sitrep.incident;

import io.sitrep.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a party says its action was for. */
public record Purpose(
    @Nullable String actorId, String text, @Nullable String source, List<Span> evidence) {

  public Purpose {
    evidence = List.copyOf(evidence);
  }
}
