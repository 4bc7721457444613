package io.sitrep.briefing;

import io.sitrep.briefing.Page.DayEntry;
import io.sitrep.briefing.Page.Week;
import io.sitrep.incident.TimelineEntry;
import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The seven days around the incident, and what the article dates in them. */
final class WeekStrip {

  private static final int DAYS = 7;

  private final Scene scene;
  private final EvidenceIndex evidence;
  private final @Nullable LocalDate published;
  private final @Nullable LocalDate first;

  WeekStrip(Scene scene, EvidenceIndex evidence) {
    this.scene = scene;
    this.evidence = evidence;
    this.published = scene.article().publishedOn();
    this.first = firstDay();
  }

  /** Seven days up to publication, or around an incident further back; none without a day. */
  private @Nullable LocalDate firstDay() {
    var range = incidentDays();
    if (range == null || range.from() == null || range.to() == null) {
      return null;
    }
    if (published != null
        && !range.from().isBefore(published.minusDays(DAYS - 1))
        && !range.to().isAfter(published)) {
      return published.minusDays(DAYS - 1);
    }
    boolean longer = range.to().isAfter(range.from().plusDays(DAYS - 1));
    return longer ? null : range.from().minusDays((DAYS - 1 - span(range.from(), range.to())) / 2);
  }

  private static long span(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }

  private @Nullable DateRange incidentDays() {
    var date = scene.incident().date();
    return date != null && isByDay(date.date().range()) ? date.date().range() : null;
  }

  private static boolean isByDay(DateRange range) {
    return switch (range.precision()) {
      case DAY, DAY_RANGE, WEEK -> true;
      case RANGE ->
          range.from() != null && range.to() != null && span(range.from(), range.to()) < DAYS;
      case MONTH, YEAR, BEFORE, UNRESOLVED -> false;
    };
  }

  @Nullable Week week() {
    if (first == null) {
      return null;
    }
    var days = first.datesUntil(first.plusDays(DAYS)).toList();
    return new Week(caption(), days, entries(first));
  }

  private String caption() {
    return published == null
        ? "publication date not known"
        : "weekdays in the article resolved against publication on " + Dates.fullWeekday(published);
  }

  private List<DayEntry> entries(LocalDate start) {
    var entries = new ArrayList<DayEntry>();
    entries.add(incident(start));
    scene.report().timeline().stream()
        .filter(this::holds)
        .filter(it -> !isIncidentItself(it))
        .map(it -> entry(it, start))
        .forEach(entries::add);
    if (published != null
        && !published.isBefore(start)
        && published.isBefore(start.plusDays(DAYS))) {
      entries.add(
          new DayEntry(published, published, "Article published", "", false, true, List.of()));
    }
    return entries;
  }

  private DayEntry incident(LocalDate start) {
    var date = scene.incident().date();
    if (date == null) {
      throw new IllegalStateException("a week without an incident date");
    }
    var note = date.appliesTo() == null ? "" : "day of the " + scene.words().noun() + " not stated";
    var text = English.capitalised(new What(scene).noun());
    return entry(
        date.date().range(), start, text, note, true, evidence.sentences(date.date().evidence()));
  }

  private DayEntry entry(TimelineEntry entry, LocalDate start) {
    var range = entry.date().range();
    var note =
        range.precision() == DatePrecision.WEEK ? English.quoted(entry.date().text()) : part(entry);
    return entry(
        range,
        start,
        English.capitalised(entry.text()),
        note,
        false,
        evidence.sentences(entry.date().evidence()));
  }

  private static String part(TimelineEntry entry) {
    var part = entry.date().partOfDay();
    return part == null ? "" : part;
  }

  private static DayEntry entry(
      DateRange range,
      LocalDate start,
      String text,
      String note,
      boolean incident,
      List<Integer> sentences) {
    var last = start.plusDays(DAYS - 1);
    var from = range.from() == null || range.from().isBefore(start) ? start : range.from();
    var to = range.to() == null || range.to().isAfter(last) ? last : range.to();
    return new DayEntry(from, to, text, note, incident, false, sentences);
  }

  /** Whether the strip shows this entry, so that the chronology need not. */
  boolean holds(TimelineEntry entry) {
    var range = entry.date().range();
    if (first == null || range.from() == null || range.to() == null || !isByDay(range)) {
      return false;
    }
    return !range.to().isBefore(first)
        && range.from().isBefore(first.plusDays(DAYS))
        && !isOfAnotherIncident(entry);
  }

  private boolean isOfAnotherIncident(TimelineEntry entry) {
    return entry.incidentId() != null && !scene.incident().id().equals(entry.incidentId());
  }

  private boolean isIncidentItself(TimelineEntry entry) {
    var date = scene.incident().date();
    return date != null
        && scene.incident().id().equals(entry.incidentId())
        && date.date().range().equals(entry.date().range());
  }
}
