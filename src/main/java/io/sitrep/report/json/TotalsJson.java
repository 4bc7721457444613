package io.sitrep.report.json;

import static io.sitrep.lexicon.Outcome.KILLED;

import io.sitrep.briefing.Tally;
import io.sitrep.incident.Incident;
import io.sitrep.incident.Total;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An incident's totals by outcome, by party, and as UCDP counts deaths. */
record TotalsJson(Incident incident) {

  private static final List<Party> SIDE_A =
      List.of(Party.STATE_FORCES, Party.FOREIGN_FORCES, Party.PEACEKEEPER);
  private static final List<Party> SIDE_B = List.of(Party.ARMED_GROUP);
  private static final List<Party> CIVILIANS =
      List.of(Party.CIVILIAN, Party.AID_WORKER, Party.JOURNALIST);
  private static final List<Party> UNKNOWN = List.of(Party.MIXED, Party.UNKNOWN);

  Fields fields() {
    var fields = new Fields();
    for (var outcome : Outcome.values()) {
      var total = incident.totals().get(outcome);
      fields.putIfKnown(outcome.code(), total == null ? null : total(total));
    }
    return fields.put("by_party", byParty()).put("ucdp", ucdp());
  }

  private static Fields total(Total it) {
    return new Fields()
        .put("low", it.low())
        .put("best", it.best())
        .put("high", it.high())
        .putIfKnown("note", it.note());
  }

  /** Parties with a figure, and always civilians; null killed where the article is silent. */
  private Fields byParty() {
    var tally = new Tally(incident);
    var fields = new Fields();
    for (var party : Party.values()) {
      var counts = new Fields().put("killed", tally.best(party, KILLED));
      for (var outcome : Outcome.values()) {
        if (outcome != KILLED) {
          counts.putIfKnown(outcome.code(), tally.best(party, outcome));
        }
      }
      fields.putIfKnown(party.code(), party == Party.CIVILIAN || tally.has(party) ? counts : null);
    }
    return fields;
  }

  /** Null where no death is reported: UCDP's zeros would say more than the article. */
  private @Nullable Fields ucdp() {
    var killed = incident.totals().get(KILLED);
    return killed == null
        ? null
        : new Fields()
            .put("deaths_a", deaths(SIDE_A))
            .put("deaths_b", deaths(SIDE_B))
            .put("deaths_civilians", deaths(CIVILIANS))
            .put("deaths_unknown", deaths(UNKNOWN))
            .put("best", killed.best())
            .put("low", killed.low())
            .put("high", killed.high());
  }

  private long deaths(List<Party> side) {
    var tally = new Tally(incident);
    return side.stream()
        .map(it -> tally.best(it, KILLED))
        .mapToLong(it -> it == null ? 0 : it)
        .sum();
  }
}
