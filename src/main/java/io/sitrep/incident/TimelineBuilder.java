package io.sitrep.incident;

import io.sitrep.lexicon.SourceType;
import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import io.sitrep.mention.Words;
import io.sitrep.mention.source.Attribution;
import io.sitrep.mention.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything an article dates, in order of time. */
final class TimelineBuilder {

  private static final Set<TimeExpression.Kind> DATING =
      Set.of(
          TimeExpression.Kind.POINT,
          TimeExpression.Kind.SINCE,
          TimeExpression.Kind.UNTIL,
          TimeExpression.Kind.FUTURE);

  /** Sources whose word the page must show. */
  private static final Set<SourceType> WEAK =
      Set.of(
          SourceType.RESIDENT,
          SourceType.WITNESS,
          SourceType.ARMED_GROUP,
          SourceType.FAMILY,
          SourceType.OPPOSITION,
          SourceType.NGO,
          SourceType.UN);

  private static final Pattern SAYS_ONLY =
      Pattern.compile("(\\S+ ){0,5}(said|says|told|announced|reported|added|confirmed)( \\S+)?");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

  /** What a clause without its subject opens with, or a speaker's own words. */
  private static final Pattern FRAGMENT =
      Pattern.compile("(?i)(who|whose|which|where|that|we|i|you|my|our|nobody)\\b.*");

  private static final Pattern POINTS_BACK = Pattern.compile("(?i)(he|she|they|it)\\b.*");
  private static final int LONGEST = 120;
  private static final int LONGEST_CREDIT = 40;

  private final Findings findings;
  private final List<Strand> strands;
  private final List<Incident> incidents;
  private final int[] strandAt;
  private final List<Set<Integer>> told = new ArrayList<>();

  /** Each incident was built from the strand at the same index. */
  TimelineBuilder(Findings findings, List<Strand> strands, List<Incident> incidents) {
    this.findings = findings;
    this.strands = strands;
    this.incidents = incidents;
    strandAt = new int[findings.document().sentences().size() + 1];
    Arrays.fill(strandAt, -1);
    for (int i = 0; i < strands.size(); i++) {
      int strand = i;
      strands.get(i).sentences().forEach(sentence -> strandAt[sentence] = strand);
      told.add(strands.get(i).told());
    }
  }

  List<TimelineEntry> entries() {
    var dated =
        findings.times().stream()
            .filter(t -> t.range() != null && DATING.contains(t.kind()))
            .filter(new Datable(findings)::test)
            .toList();
    var drafts = new ArrayList<TimelineEntry>();
    for (var time : dated) {
      var text = text(time);
      if (!text.isEmpty() && !isRepeated(drafts, time, text)) {
        drafts.add(new TimelineEntry("", date(day(time)), text, incident(time)));
      }
    }
    drafts.sort(
        Comparator.comparing(TimelineBuilder::order)
            .thenComparing(entry -> entry.date().range().from() == null));
    var entries = new ArrayList<TimelineEntry>();
    drafts.forEach(draft ->
        entries.add(
            new TimelineEntry(
                "T" + (entries.size() + 1), draft.date(), draft.text(), draft.incidentId())));
    return entries;
  }

  /** "The worst since 3 May, when nine died" dates the nine. */
  private TimeExpression day(TimeExpression time) {
    var range = time.range();
    return range == null || range.from() == null || !clause(time, LONGEST).followsWhen()
        ? time
        : time.over(wholePeriod(range.from(), range.precision()));
  }

  private static DateRange wholePeriod(LocalDate from, DatePrecision precision) {
    var to =
        switch (precision) {
          case MONTH -> from.plusMonths(1).minusDays(1);
          case YEAR -> from.plusYears(1).minusDays(1);
          case WEEK -> from.plusDays(6);
          case DAY, DAY_RANGE, RANGE, BEFORE, UNRESOLVED -> from;
        };
    return new DateRange(from, to, precision);
  }

  private static boolean isRepeated(List<TimelineEntry> drafts, TimeExpression time, String text) {
    return drafts.stream()
        .anyMatch(d -> d.text().equals(text) && d.date().range().equals(time.range()));
  }

  /** A year counts from its end, so that its months stand before it. */
  private static LocalDate order(TimelineEntry entry) {
    var range = entry.date().range();
    boolean late = range.precision() == DatePrecision.YEAR || range.from() == null;
    var day = late && range.to() != null ? range.to() : range.from();
    return Objects.requireNonNullElse(day, LocalDate.MAX);
  }

  private static ResolvedDate date(TimeExpression time) {
    return new ResolvedDate(
        time.text(),
        Objects.requireNonNull(time.range()),
        time.stated() ? DateBasis.STATED : DateBasis.RESOLVED,
        time.partOfDay(),
        null,
        List.of(time.span()));
  }

  private String text(TimeExpression time) {
    int told = strandOf(time);
    if (told >= 0 && findings.isReportingTime(time)) {
      var source = sourceBefore(time);
      if (source != null) {
        var words = named(source);
        return capitalised(words)
            + " reported the "
            + EventNouns.of(incidents.get(told).event().type());
      }
    }
    var credit = credit(time);
    var clause = clause(time, LONGEST - credit.length() / 2);
    var text = clause.text();
    var words = SAYS_ONLY.matcher(text).matches() ? clause.statement() : text;
    return saysSomething(words, strandOf(time) >= 0) ? words + credit : "";
  }

  private DatedClause clause(TimeExpression time, int longest) {
    return new DatedClause(findings.document(), time, findings.timesIn(time.sentence()), longest);
  }

  /** Two words of their own, and a subject that can be placed. */
  private static boolean saysSomething(String words, boolean ofIncident) {
    return WORD.matcher(words).results().count() > 1
        && !FRAGMENT.matcher(words).matches()
        && (ofIncident || !POINTS_BACK.matcher(words).matches());
  }

  /** "it said": whom the pronoun stands for. */
  private String named(Attribution attribution) {
    var words = attribution.source().in(findings.document().text());
    return Words.PRONOUNS.contains(words.toLowerCase(Locale.ROOT)) ? attribution.name() : words;
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private @Nullable Attribution sourceBefore(TimeExpression time) {
    return findings.attributionsIn(time.sentence()).stream()
        .filter(a -> a.source().end() <= time.span().start())
        .reduce((_, later) -> later)
        .orElse(null);
  }

  private String credit(TimeExpression time) {
    var attribution = findings.attributionOf(time.span());
    if (attribution == null) {
      return "";
    }
    boolean needed =
        WEAK.contains(attribution.type())
            && attribution.name().length() <= LONGEST_CREDIT
            && attribution.source().start() > time.span().end()
            && findings.timesIn(time.sentence()).stream()
                .noneMatch(t -> isBetween(t, time, attribution));
    return needed ? ", according to " + attribution.name() : "";
  }

  private static boolean isBetween(
      TimeExpression other, TimeExpression time, Attribution attribution) {
    return other.span().start() > time.span().end()
        && other.span().end() <= attribution.source().start();
  }

  private @Nullable String incident(TimeExpression time) {
    int strand = time.kind() == TimeExpression.Kind.POINT ? strandOf(time) : -1;
    return strand < 0 ? null : incidents.get(strand).id();
  }

  /** The incident whose telling the date belongs to, or -1. */
  private int strandOf(TimeExpression time) {
    int strand = strandAt[time.sentence()];
    return strand >= 0 && belongs(strand, time) ? strand : -1;
  }

  private boolean belongs(int at, TimeExpression time) {
    var strand = strands.get(at);
    boolean tells =
        told.get(at).contains(time.sentence())
            || incidents.get(at).responses().stream().anyMatch(r -> isIn(r, time.sentence()))
            || time.equals(strand.time());
    return tells && !isEarlier(time, strand);
  }

  private boolean isIn(Response response, int sentence) {
    var span = findings.document().sentence(sentence).span();
    return response.evidence().stream().anyMatch(span::contains);
  }

  private static boolean isEarlier(TimeExpression time, Strand strand) {
    var own = strand.date();
    return own != null && time.range() != null && Dates.isBefore(time.range(), own);
  }
}
