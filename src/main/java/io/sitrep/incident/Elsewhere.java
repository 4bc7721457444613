package io.sitrep.incident;

import io.sitrep.mention.place.PlaceMention;
import io.sitrep.mention.place.Setting;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether two sentences tell of deaths in different parts of a country, by the first-level
 * subdivisions of the places where they say something happened.
 */
record Elsewhere(Findings findings) {

  /** False where either sentence leaves its part of the country open. */
  boolean test(int one, int other) {
    var here = parts(one);
    var there = parts(other);
    return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
  }

  private Set<String> parts(int sentence) {
    var scenes =
        findings.places().stream()
            .filter(place -> place.sentence() == sentence && place.setting() == Setting.EVENT)
            .toList();
    return scenes.stream().anyMatch(place -> place.admin1() == null)
        ? Set.of()
        : scenes.stream()
            .map(PlaceMention::admin1)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
  }
}
