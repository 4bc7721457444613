package io.sitrep.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the article says an actor belongs to: {@code status} is stated, linked or not-stated; {@code
 * candidates} are ids of actors named only as background.
 */
public record Affiliation(
    String status,
    @Nullable String actorId,
    @Nullable String relation,
    List<String> names,
    List<String> candidates,
    @Nullable String note) {

  public Affiliation {
    names = List.copyOf(names);
    candidates = List.copyOf(candidates);
  }
}
