package io.sitrep.incident;

import io.sitrep.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an actor moved, as written: "in vehicles and on motorbikes". */
public record Movement(String text, @Nullable String actorId, List<Span> evidence) {

  public Movement {
    evidence = List.copyOf(evidence);
  }
}
