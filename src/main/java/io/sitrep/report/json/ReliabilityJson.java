package io.sitrep.report.json;

import io.sitrep.briefing.Reliability;
import io.sitrep.incident.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be said of the source and of the reading. */
final class ReliabilityJson {

  private ReliabilityJson() {}

  static Fields of(Reliability it) {
    return new Fields()
        .put("source_count", 1)
        .put("independent_sources_on_main_incident", it.independentSources())
        .put("attribution_summary", attributions(it))
        .put("conflicting_figures", it.conflictingFigures())
        .put("admiralty", admiralty(it))
        .put("reading_confidence", readings(it));
  }

  private static Fields attributions(Reliability it) {
    var fields = new Fields();
    for (var stance : Stance.values()) {
      fields.put(stance.code(), it.attributions().getOrDefault(stance, 0));
    }
    return fields;
  }

  private static Fields admiralty(Reliability it) {
    return new Fields()
        .put("source_reliability", it.sourceReliability())
        .put("information_credibility", it.informationCredibility())
        .put("origin", it.gradingOrigin())
        .put(
            "note", "cannot be judged from one article; set by the reader or by a publisher table");
  }

  /** Null for an article without an incident. */
  private static @Nullable Fields readings(Reliability it) {
    if (it.readings().isEmpty()) {
      return null;
    }
    var fields = new Fields();
    for (var name : List.of("figures", "actors", "location", "date")) {
      var reading = it.readings().get(name);
      fields.put(name, reading == null ? null : CasualtyJson.reading(reading));
    }
    return fields;
  }
}
