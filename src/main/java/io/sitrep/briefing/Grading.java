package io.sitrep.briefing;

import io.sitrep.incident.Casualty;
import io.sitrep.incident.Confidence;
import io.sitrep.incident.Incident;
import io.sitrep.incident.IncidentDate;
import io.sitrep.incident.Location;
import io.sitrep.incident.Reading;
import io.sitrep.incident.Stance;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be said of the source, and how surely the article was read. */
final class Grading {

  static final String UNJUDGED_SOURCE = "F";
  static final String UNJUDGED_INFORMATION = "6";
  private static final Reading SURE = new Reading(Confidence.HIGH, List.of());

  private Grading() {}

  /** Of an article that reports no incident. */
  static Reliability none(String source, String origin) {
    return new Reliability(
        0, attributions(List.of()), List.of(), source, UNJUDGED_INFORMATION, origin, Map.of());
  }

  static Reliability of(Scene scene, String source, String origin) {
    var incident = scene.incident();
    var conflicts =
        new Disagreements(scene)
            .groups().stream().map(it -> it.stream().map(Casualty::id).toList()).toList();
    return new Reliability(
        new Silence(scene).independentSources(),
        attributions(incident.casualties()),
        conflicts,
        source,
        UNJUDGED_INFORMATION,
        origin,
        readings(incident));
  }

  private static Map<Stance, Integer> attributions(List<Casualty> casualties) {
    var counts = new EnumMap<Stance, Integer>(Stance.class);
    for (var stance : Stance.values()) {
      counts.put(
          stance, (int) casualties.stream().filter(it -> it.source().stance() == stance).count());
    }
    return counts;
  }

  private static Map<String, Reading> readings(Incident incident) {
    var readings = new LinkedHashMap<String, Reading>();
    readings.put("figures", figures(incident.casualties()));
    readings.put("actors", SURE);
    readings.put("location", location(incident.location()));
    readings.put("date", date(incident.date()));
    return readings;
  }

  /** As sure as the least sure figure, and why that one is not surer. */
  private static Reading figures(List<Casualty> casualties) {
    var lowest =
        casualties.stream()
            .map(it -> it.reading().level())
            .max(Comparator.naturalOrder())
            .orElse(Confidence.HIGH);
    if (lowest == Confidence.HIGH) {
      return SURE;
    }
    Set<String> reasons = new LinkedHashSet<>();
    casualties.stream()
        .filter(it -> it.reading().level() == lowest)
        .forEach(it -> reasons.addAll(it.reading().reasons()));
    return new Reading(lowest, List.copyOf(reasons));
  }

  private static Reading location(@Nullable Location location) {
    if (location == null) {
      return new Reading(Confidence.LOW, List.of("no place was found for the incident"));
    }
    return switch (location.precision()) {
      case EXACT_PLACE, NEAR_PLACE, BETWEEN_NAMED_PLACES -> SURE;
      case DISTRICT, ADMIN1 ->
          new Reading(Confidence.MEDIUM, List.of("the place is given only by district or region"));
      case COUNTRY, UNKNOWN ->
          new Reading(Confidence.LOW, List.of("the place is given only by country"));
    };
  }

  private static Reading date(@Nullable IncidentDate date) {
    if (date == null) {
      return new Reading(Confidence.LOW, List.of("no date was found for the incident"));
    }
    if (date.appliesTo() != null) {
      return new Reading(Confidence.MEDIUM, List.of("the date is given for " + date.appliesTo()));
    }
    return switch (date.date().range().precision()) {
      case DAY, DAY_RANGE -> SURE;
      case WEEK, RANGE, MONTH, YEAR, BEFORE ->
          new Reading(Confidence.MEDIUM, List.of("the day is not stated"));
      case UNRESOLVED ->
          new Reading(
              Confidence.LOW, List.of("the date stands as written, with no date to count from"));
    };
  }
}
