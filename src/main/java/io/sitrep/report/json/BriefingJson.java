package io.sitrep.report.json;

import io.sitrep.briefing.Briefing;
import io.sitrep.briefing.Edition;
import io.sitrep.briefing.Evidence;
import io.sitrep.briefing.Statement;
import io.sitrep.briefing.Warning;
import io.sitrep.incident.NoIncident;
import org.jspecify.annotations.Nullable;

/** Writes a briefing as JSON in UTF-8; the same briefing always gives the same bytes. */
public final class BriefingJson {

  private BriefingJson() {}

  public static byte[] write(Briefing briefing) {
    return JsonText.of(briefing(briefing));
  }

  private static Fields briefing(Briefing it) {
    var report = it.report();
    var evidence = it.evidence();
    var incidents = new IncidentJson(report, evidence);
    var facts = new ReportJson(report, evidence);
    return new Fields()
        .put("schema_version", Edition.SCHEMA)
        .put("briefing_id", it.id())
        .put("version", 1)
        .put("generator", generator())
        .put("handling", handling(it))
        .put("source", SourceJson.of(it))
        .put("is_security_incident", securityIncident(it))
        .put("no_incident_reason", it.reportsIncident() ? null : report.noIncident())
        .put("headline", it.headline())
        .put("bluf", it.bottomLine().stream().map(line -> bluf(it, line)).toList())
        .put("incidents", report.incidents().stream().map(incidents::fields).toList())
        .put("actors", facts.actors())
        .put("timeline", facts.timeline())
        .put("context", it.context().stream().map(line -> context(it, line)).toList())
        .put("implications", it.implications().stream().map(line -> implication(it, line)).toList())
        .put("information_gaps", it.gaps())
        .put("reliability", ReliabilityJson.of(it.reliability()))
        .put("other_quantities", facts.otherQuantities())
        .put("warnings", it.warnings().stream().map(BriefingJson::warning).toList())
        .put("evidence", evidence.all().stream().map(BriefingJson::evidence).toList());
  }

  /** Null where the article was not read, so that nobody takes it for a quiet one. */
  private static @Nullable Boolean securityIncident(Briefing it) {
    boolean unread = it.report().noIncident() == NoIncident.UNSUPPORTED_LANGUAGE;
    return (unread && !it.reportsIncident()) ? null : Boolean.valueOf(it.reportsIncident());
  }

  private static Fields generator() {
    return new Fields()
        .put("name", "sitrep")
        .put("version", Edition.PROGRAM)
        .put("ruleset", Edition.RULES)
        .put("deterministic", true)
        .put("outside_knowledge", false)
        .put("reviewed_by_human", false);
  }

  private static Fields handling(Briefing it) {
    var tlp = it.article().metadata().tlp();
    return new Fields()
        .put("tlp", tlp.value().label())
        .put("tlp_origin", tlp.origin().id())
        .put("caveat", null);
  }

  private static Fields bluf(Briefing it, Statement line) {
    return new Fields()
        .put("text", line.text())
        .put("kind", line.kind())
        .put("evidence", it.evidence().ids(line.evidence()));
  }

  private static Fields context(Briefing it, Statement line) {
    return new Fields()
        .put("topic", line.kind())
        .put("text", line.text())
        .put("evidence", it.evidence().ids(line.evidence()));
  }

  private static Fields implication(Briefing it, Statement line) {
    return new Fields()
        .put("topic", line.kind())
        .put("text", line.text())
        .put("derivation", line.derivation())
        .putIfKnown("rule", line.rule())
        .put("evidence", it.evidence().ids(line.evidence()));
  }

  private static Fields warning(Warning it) {
    return new Fields()
        .put("code", it.code())
        .put("text", it.text())
        .putIfKnown("casualty", it.casualtyId());
  }

  private static Fields evidence(Evidence it) {
    return new Fields()
        .put("id", it.id())
        .put("sentence", it.sentence())
        .put("start", it.span().start())
        .put("end", it.span().end())
        .put("text", it.text());
  }
}
