package io.sitrep.report.json;

import io.sitrep.briefing.EvidenceIndex;
import io.sitrep.incident.Actor;
import io.sitrep.incident.Affiliation;
import io.sitrep.incident.OtherQuantity;
import io.sitrep.incident.Report;
import io.sitrep.incident.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Actors, timeline and the figures that count no casualties. */
record ReportJson(Report report, EvidenceIndex evidence) {

  List<Fields> actors() {
    return report.actors().stream().map(this::actor).toList();
  }

  private Fields actor(Actor it) {
    return new Fields()
        .put("id", it.id())
        .put("name", it.name())
        .put("aliases", it.aliases())
        .put("type", it.type())
        .put("role", it.role())
        .put("named_in_text", it.namedInText())
        .put("country", it.country())
        .put("affiliation", affiliation(it.affiliation()))
        .put("evidence", evidence.ids(it.evidence()))
        .putIfKnown("members", it.members().isEmpty() ? null : it.members());
  }

  private static @Nullable Fields affiliation(@Nullable Affiliation it) {
    return it == null
        ? null
        : new Fields()
            .put("status", it.status())
            .putIfKnown("actor", it.actorId())
            .putIfKnown("relation", it.relation())
            .putIfKnown("names", it.names().isEmpty() ? null : it.names())
            .putIfKnown("candidates_in_text", it.candidates().isEmpty() ? null : it.candidates())
            .putIfKnown("note", it.note());
  }

  List<Fields> timeline() {
    return report.timeline().stream().map(this::entry).toList();
  }

  private Fields entry(TimelineEntry it) {
    return new Fields()
        .put("id", it.id())
        .put("date", new DateJson(evidence).resolved(it.date()))
        .put("text", it.text())
        .put("incident", it.incidentId());
  }

  List<Fields> otherQuantities() {
    return report.otherQuantities().stream().map(this::quantity).toList();
  }

  private Fields quantity(OtherQuantity it) {
    return new Fields()
        .put("text", it.text())
        .put("value", it.value())
        .put("unit", it.unit().isBlank() ? null : it.unit())
        .put("kind", it.kind())
        .put("evidence", evidence.ids(it.evidence()))
        .putIfKnown("actor", it.actorId());
  }
}
