package io.sitrep.incident;

import io.sitrep.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an incident took place; {@code country} is ISO 3166-1 alpha-2, {@code admin1} its
 * first-level subdivision as the article names it.
 */
public record Location(
    String text,
    @Nullable String country,
    @Nullable String admin1,
    List<Place> places,
    List<String> qualifiers,
    LocationPrecision precision,
    List<Span> evidence) {

  public Location {
    places = List.copyOf(places);
    qualifiers = List.copyOf(qualifiers);
    evidence = List.copyOf(evidence);
  }
}
