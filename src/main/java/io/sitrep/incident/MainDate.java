package io.sitrep.incident;

import static java.util.Collections.disjoint;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.mention.time.TimeExpression.Kind;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Picks the date of an article's main incident: the first date of what it tells, made closer by a
 * later one and longer by what tells of its beginning and end.
 */
final class MainDate {

  private static final int LEAD = 3;
  private static final int NARROWING = 4;

  /** How long ago the subject of an article that opens without a date may have been. */
  private static final int LONGEST_AGO = 120;

  /** "over the past day", "since Saturday" */
  private static final int LONGEST_STRETCH = 10;

  private static final int NIGHT = 2;

  /** Words for one day, which only the day of publication would resolve. */
  private static final Set<String> AS_WRITTEN =
      Set.of("weekday", "day-month", "relative-day", "numeric-date", "period");

  private static final int SHORTEST_DEED = 6;
  private static final Set<String> NO_DEEDS = WordClasses.of("incident", "no-deeds");

  private final ExtentCues cues;
  private final Findings findings;
  private final EventTimes times;
  private final IncidentTally tally;
  private final Predicate<Sentence> earlier;

  /** {@code earlier} is true of sentences that by their own words tell of another time. */
  MainDate(ExtentCues cues, Findings findings, Predicate<Sentence> earlier) {
    this.cues = cues;
    this.findings = findings;
    this.times = new EventTimes(findings);
    this.tally = new IncidentTally(findings);
    this.earlier = earlier;
  }

  @Nullable Dating find() {
    var body = findings.document().sentences().stream().filter(it -> !isHeadline(it)).toList();
    var single = body.stream().filter(it -> !tally.covers(it)).toList();
    var own = first(single);
    var dating = own == null ? first(body) : own;
    var any = dating == null ? first(findings.document().sentences()) : dating;
    return any == null ? ofArrest() : any;
  }

  /** The day of an arrest, where nothing else is dated. */
  private @Nullable Dating ofArrest() {
    return findings.times().stream()
        .filter(time -> time.kind() == Kind.POINT && SuspectArrest.dates(findings, time))
        .filter(time -> time.range() != null && !times.isOld(time))
        .findFirst()
        .map(Dating::of)
        .orElse(null);
  }

  /** "Five shot where two were hit a week ago": the story dates better than its headline. */
  private boolean isHeadline(Sentence sentence) {
    var headline = findings.document().headline();
    return headline != null && headline.contains(sentence.span());
  }

  private @Nullable Dating first(List<Sentence> sentences) {
    for (var sentence : sentences) {
      boolean told =
          times.tells(sentence.number())
              || (sentence.number() <= LEAD && retells(sentence.number()));
      if (told && !earlier.test(sentence)) {
        var dating = dating(sentence.number());
        if (dating != null) {
          return dating;
        }
      }
    }
    return findings.published() == null ? asWritten() : null;
  }

  /** "on Tuesday", with no day of publication to count from. */
  private @Nullable Dating asWritten() {
    return findings.times().stream()
        .filter(time -> time.kind() == Kind.POINT && time.range() == null)
        .filter(time -> AS_WRITTEN.contains(time.foundBy()))
        .filter(time -> times.tells(time.sentence()) && !findings.isReportingTime(time))
        .filter(time -> !findings.isAside(time))
        .findFirst()
        .map(Dating::unresolved)
        .orElse(null);
  }

  private @Nullable Dating dating(int sentence) {
    var time = times.in(sentence);
    if (time != null && isAsideOfNews(time)) {
      return null;
    }
    if (time != null && (!times.isOld(time) || isSubject(time))) {
      return new Extent(cues, findings, narrowed(time)).dating();
    }
    return time == null && sentence <= LEAD ? stretch(sentence) : null;
  }

  /** "<In February>, 64 men were killed" below a lead that tells of its own dead. */
  private boolean isAsideOfNews(TimeExpression time) {
    var range = time.range();
    var first = findings.document().sentence(time.sentence()).token(0).span();
    return range != null
        && range.precision() == DatePrecision.MONTH
        && time.span().start() <= first.end() + 1
        && findings.casualties().stream().anyMatch(c -> c.sentence() < time.sentence())
        && !findings.casualtiesIn(time.sentence()).isEmpty();
  }

  /** "The tanker was boarded on 25 March" below a lead that tells of a tanker boarded. */
  private boolean isSubject(TimeExpression time) {
    return time.sentence() > 1
        && time.sentence() <= LEAD
        && isDay(time)
        && !times.isOlderThan(time, LONGEST_AGO)
        && retells(time.sentence());
  }

  /** Whether a deed of an earlier sentence is told again. */
  private boolean retells(int sentence) {
    var deeds = deeds(sentence);
    return IntStream.range(1, sentence).anyMatch(n -> !disjoint(deeds(n), deeds));
  }

  private Set<String> deeds(int sentence) {
    return findings.document().sentence(sentence).tokens().stream()
        .map(Token::norm)
        .filter(norm -> norm.length() >= SHORTEST_DEED && norm.endsWith("ed"))
        .filter(norm -> !NO_DEEDS.contains(norm))
        .collect(Collectors.toSet());
  }

  /** "over the past day", "since Saturday": what the lead sums up is the incident. */
  private @Nullable Dating stretch(int sentence) {
    for (var time : findings.timesIn(sentence)) {
      var range = closed(time);
      if (range != null && !findings.casualtiesIn(sentence).isEmpty() && isShort(range)) {
        return new Dating(time, range, time.text(), Dating.of(time).evidence());
      }
    }
    return null;
  }

  private @Nullable DateRange closed(TimeExpression time) {
    var range = time.range();
    if (range == null || range.from() == null) {
      return null;
    }
    return switch (time.kind()) {
      case DURATION_PERIOD -> range.to() == null ? null : days(range.from(), range.to());
      case SINCE -> range.from() == null ? null : until(range.from(), time);
      case POINT, UNTIL, FUTURE -> null;
    };
  }

  /** The day of the statement ends a toll that runs, or else that of publication. */
  private @Nullable DateRange until(LocalDate from, TimeExpression time) {
    var said =
        findings.timesIn(time.sentence()).stream()
            .filter(t -> t.kind() == Kind.POINT && isDay(t) && findings.isReportingTime(t))
            .map(TimeExpression::range)
            .findFirst()
            .orElse(null);
    var to = said == null ? findings.published() : said.to();
    return to == null || to.isBefore(from) ? null : days(from, to);
  }

  private static DateRange days(LocalDate from, LocalDate to) {
    return new DateRange(from, to, from.equals(to) ? DatePrecision.DAY : DatePrecision.DAY_RANGE);
  }

  private static boolean isShort(DateRange range) {
    return range.from() != null
        && range.to() != null
        && !range.to().isAfter(range.from().plusDays(LONGEST_STRETCH));
  }

  /** "at the weekend", "overnight", and a little later "on Saturday": the day that was meant. */
  private TimeExpression narrowed(TimeExpression coarse) {
    var range = coarse.range();
    if (range == null || range.precision() == DatePrecision.DAY) {
      return coarse;
    }
    return findings.times().stream()
        .filter(time -> follows(coarse, time) && isDay(time) && !findings.isReportingTime(time))
        .filter(time -> isMeant(range, coarse, time))
        .findFirst()
        .orElse(coarse);
  }

  private static boolean follows(TimeExpression coarse, TimeExpression time) {
    return time.sentence() > coarse.sentence() && time.sentence() <= coarse.sentence() + NARROWING;
  }

  private boolean isMeant(DateRange range, TimeExpression coarse, TimeExpression time) {
    boolean told = times.tells(time.sentence()) && !findings.isAside(time);
    return Dates.overlap(time.range(), range)
        ? told || isCircumstance(time)
        : told && isOvernight(coarse) && isNightBefore(time, range);
  }

  /** "The guests had gathered late Saturday" */
  private boolean isCircumstance(TimeExpression time) {
    return findings.document().sentence(time.sentence()).tokens().stream()
        .takeWhile(t -> t.span().end() <= time.span().start())
        .anyMatch(t -> t.is("had"));
  }

  private static boolean isOvernight(TimeExpression time) {
    return "overnight".equals(time.partOfDay());
  }

  private static boolean isNightBefore(TimeExpression time, DateRange range) {
    var day = time.range() == null ? null : time.range().to();
    var from = range.from();
    return day != null
        && from != null
        && day.isBefore(from)
        && !day.isBefore(from.minusDays(NIGHT));
  }

  private static boolean isDay(TimeExpression time) {
    return time.range() != null && time.range().precision() == DatePrecision.DAY;
  }
}
