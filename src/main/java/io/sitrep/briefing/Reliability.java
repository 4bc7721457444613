package io.sitrep.briefing;

import io.sitrep.incident.Reading;
import io.sitrep.incident.Stance;
import java.util.List;
import java.util.Map;

/**
 * What can be said of the source. {@code sourceReliability} A to F and {@code
 * informationCredibility} 1 to 6 are the Admiralty code's; {@code readings} are by figures, actors,
 * location and date.
 */
public record Reliability(
    int independentSources,
    Map<Stance, Integer> attributions,
    List<List<String>> conflictingFigures,
    String sourceReliability,
    String informationCredibility,
    String gradingOrigin,
    Map<String, Reading> readings) {

  public Reliability {
    attributions = Map.copyOf(attributions);
    conflictingFigures = List.copyOf(conflictingFigures);
    readings = Map.copyOf(readings);
  }
}
