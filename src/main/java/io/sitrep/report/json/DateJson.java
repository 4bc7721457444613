package io.sitrep.report.json;

import io.sitrep.briefing.EvidenceIndex;
import io.sitrep.incident.IncidentDate;
import io.sitrep.incident.ResolvedDate;
import io.sitrep.mention.DateRange;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Dates as written and as resolved, with the precision codes of ACLED and UCDP. */
record DateJson(EvidenceIndex evidence) {

  @Nullable Fields resolved(@Nullable ResolvedDate it) {
    return it == null ? null : fields(it);
  }

  private Fields fields(ResolvedDate it) {
    return new Fields()
        .put("text", it.text())
        .put("from", it.range().from())
        .put("to", it.range().to())
        .put("precision", it.range().precision())
        .put("basis", it.basis())
        .putIfKnown("part_of_day", it.partOfDay())
        .putIfKnown("note", it.note())
        .put("evidence", evidence.ids(it.evidence()));
  }

  /** When the account was given, and by whom. */
  @Nullable Fields reported(@Nullable ResolvedDate it, @Nullable String by) {
    return it == null ? null : fields(it).put("by", by);
  }

  @Nullable Fields ofIncident(@Nullable IncidentDate it) {
    return it == null
        ? null
        : fields(it.date())
            .put("applies_to", it.appliesTo())
            .put("exact_day_stated", it.exactDayStated())
            .put("acled_time_precision", acled(it.date().range()))
            .put("ucdp_date_prec", ucdp(it.date().range()));
  }

  /** ACLED: 1 the day, 2 the week, 3 the month or less. */
  static int acled(DateRange range) {
    long days = days(range);
    return days == 1 ? 1 : days <= 7 ? 2 : 3;
  }

  /** UCDP: 1 the day, 2 two to six days, 3 the week, 4 the month, 5 longer. */
  static int ucdp(DateRange range) {
    long days = days(range);
    if (days <= 6) {
      return days == 1 ? 1 : 2;
    }
    return days == 7 ? 3 : days <= 31 ? 4 : 5;
  }

  /** Length in days, both ends included; endless where an end is open. */
  private static long days(DateRange range) {
    var from = range.from();
    var to = range.to();
    return from == null || to == null ? Long.MAX_VALUE : ChronoUnit.DAYS.between(from, to) + 1;
  }
}
