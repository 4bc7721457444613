package io.sitrep.report.json;

import io.sitrep.briefing.EvidenceIndex;
import io.sitrep.incident.Casualty;
import io.sitrep.incident.Count;
import io.sitrep.incident.Reading;
import io.sitrep.incident.Source;

/** One figure, with who says so, how the article treats it and what it stands on. */
record CasualtyJson(EvidenceIndex evidence) {

  Fields fields(Casualty it) {
    return new Fields()
        .put("id", it.id())
        .put("outcome", it.outcome())
        .put("party", it.party())
        .put("group", it.group())
        .put("actor", it.actorId())
        .put("count", count(it.count()).put("vague", it.count().vague()))
        .put("attribution", attribution(it.source()))
        .put("status", it.status())
        .put("part_of", it.partOf())
        .put("superseded_by", it.supersededBy())
        .put("conflicts_with", it.conflictsWith())
        .put("reading_confidence", reading(it.reading()))
        .put("names", it.names())
        .put("evidence", evidence.ids(it.evidence()));
  }

  static Fields count(Count it) {
    return new Fields()
        .put("text", it.text())
        .put("min", it.min())
        .put("best", it.best())
        .put("max", it.max())
        .put("approximate", it.approximate());
  }

  private static Fields attribution(Source it) {
    return new Fields()
        .put("source", it.name())
        .put("actor", it.actorId())
        .put("source_type", it.type())
        .put("stance", it.stance())
        .put("verb", it.verb())
        .putIfKnown("note", it.note());
  }

  static Fields reading(Reading it) {
    return new Fields().put("level", it.level()).put("reasons", it.reasons());
  }
}
