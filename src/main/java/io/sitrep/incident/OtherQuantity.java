package io.sitrep.incident;

import io.sitrep.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A number of the article that is no casualty figure; {@code value} is in {@code unit}. */
public record OtherQuantity(
    String text,
    double value,
    String unit,
    String kind,
    @Nullable String actorId,
    List<Span> evidence) {

  public OtherQuantity {
    evidence = List.copyOf(evidence);
  }
}
