package io.sitrep.report.json;

import io.sitrep.briefing.EvidenceIndex;
import io.sitrep.incident.Event;
import io.sitrep.incident.ForceSize;
import io.sitrep.incident.Incident;
import io.sitrep.incident.Movement;
import io.sitrep.incident.Participant;
import io.sitrep.incident.Purpose;
import io.sitrep.incident.Report;
import io.sitrep.incident.Response;
import io.sitrep.incident.Responsibility;
import io.sitrep.incident.Target;
import io.sitrep.incident.Weapon;
import io.sitrep.text.Span;
import java.util.List;

/** One incident with all the article says of it. */
final class IncidentJson {

  private final Report report;
  private final EvidenceIndex evidence;
  private final DateJson dates;
  private final CasualtyJson casualties;

  IncidentJson(Report report, EvidenceIndex evidence) {
    this.report = report;
    this.evidence = evidence;
    this.dates = new DateJson(evidence);
    this.casualties = new CasualtyJson(evidence);
  }

  Fields fields(Incident it) {
    return new Fields()
        .put("id", it.id())
        .put("role", it.main() ? "main" : "background")
        .put("title", it.title())
        .put("event", event(it))
        .put("date", dates.ofIncident(it.date()))
        .put("reported", dates.reported(it.reported(), it.reportedBy()))
        .put("location", PlaceJson.of(it.location(), evidence))
        .put("participants", it.participants().stream().map(IncidentJson::participant).toList())
        .put("responsibility", responsibility(it.responsibility()))
        .put("weapons", it.weapons().stream().map(this::weapon).toList())
        .put("means_of_movement", it.movements().stream().map(this::movement).toList())
        .put("targets", it.targets().stream().map(this::target).toList())
        .put("force_size", it.forceSizes().stream().map(this::force).toList())
        .put("casualties", it.casualties().stream().map(casualties::fields).toList())
        .put("not_mentioned", it.notMentioned())
        .put("totals", new TotalsJson(it).fields())
        .put("response", it.responses().stream().map(this::response).toList())
        .put("stated_purpose", it.purposes().stream().map(this::purpose).toList());
  }

  private Fields event(Incident it) {
    Event event = it.event();
    return new Fields()
        .put("type", event.type())
        .put("tactics", event.tactics())
        .put("directed_at", event.directedAt())
        .put("civilian_targeting", event.civilianTargeting())
        .put("codes", new EventCodes(it, report).fields());
  }

  private List<String> ids(List<Span> spans) {
    return evidence.ids(spans);
  }

  private static Fields participant(Participant it) {
    return new Fields()
        .put("actor", it.actorId())
        .put("role", it.role())
        .putIfKnown("attribution_status", it.status());
  }

  private static Fields responsibility(Responsibility it) {
    return new Fields()
        .put("claim", it.claim())
        .put("claimed_by", it.claimedBy())
        .put("attributed_to", it.attributedTo())
        .put("attributed_by", it.attributedBy());
  }

  private Fields weapon(Weapon it) {
    return new Fields()
        .put("text", it.text())
        .put("category", it.category())
        .put("evidence", ids(it.evidence()));
  }

  private Fields movement(Movement it) {
    return new Fields()
        .put("text", it.text())
        .put("actor", it.actorId())
        .put("evidence", ids(it.evidence()));
  }

  private Fields target(Target it) {
    return new Fields()
        .put("text", it.text())
        .put("kind", it.kind())
        .put("evidence", ids(it.evidence()));
  }

  private Fields force(ForceSize it) {
    return new Fields()
        .put("actor", it.actorId())
        .put("count", CasualtyJson.count(it.count()))
        .put(
            "attribution",
            new Fields().put("source", it.source().name()).put("source_type", it.source().type()))
        .put("evidence", ids(it.evidence()));
  }

  private Fields response(Response it) {
    return new Fields()
        .put("text", it.text())
        .put("date", dates.resolved(it.date()))
        .put("source", it.source())
        .put("evidence", ids(it.evidence()));
  }

  private Fields purpose(Purpose it) {
    return new Fields()
        .put("actor", it.actorId())
        .put("text", it.text())
        .put("source", it.source())
        .put("evidence", ids(it.evidence()));
  }
}
