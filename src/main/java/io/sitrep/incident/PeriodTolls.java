package io.sitrep.incident;

import io.sitrep.incident.StrandCues.Cue;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.event.EventMention;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.mention.time.TimeExpression.Kind;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells the tolls of a period, which belong to no incident, while an article is split. */
final class PeriodTolls {

  /** "over the past four days" is still news. In days. */
  private static final int SHORT_PERIOD = 4;

  /** "has left more than 40,000 dead" sums up years. */
  private static final long NEVER_ONE_INCIDENT = 1000;

  private static final long NEVER_ONE_FLIGHT = 50_000;

  /** A count of a year that names no attack and is as high as this is no incident's. */
  private static final long YEARLY = 100;

  /** A period and its toll stand no farther apart than this many characters. */
  private static final int NEAR = 160;

  /** "Since the start of <this year>": an era stands among this many first tokens. */
  private static final int OPENING = 6;

  /** "the city had 45 homicides": what a year is counted in. */
  private static final Set<String> STATISTICS = Set.of("homicides", "murders");

  private static final Set<String> BRINGING = WordClasses.of("incident", "bringing");
  private static final Set<String> PERFECT = Set.of("have", "has");
  private static final Set<String> ERAS = WordClasses.of("incident", "eras");
  private static final Set<String> NTH = WordClasses.of("incident", "nth-of-period");
  private static final Set<String> TALLIES = WordClasses.of("incident", "tallies");

  private static final Set<String> HELD =
      Set.of("held", "captive", "detained", "missing", "captivity");

  /** Words from "held" to "since", at most. */
  private static final int HOLDING = 5;

  /** "a man who has since given himself up" */
  private static final Set<String> HAVE_SINCE = Set.of("have", "has", "had");

  private final Findings findings;
  private final EventTimes times;
  private final IncidentTally tally;
  private final StrandCues cues;
  private final Strand main;
  private final int lead;
  private int paragraph = -1;

  /** {@code lead} is the number of the first sentence of the story itself. */
  PeriodTolls(Findings findings, StrandCues cues, Strand main, int lead) {
    this.findings = findings;
    this.times = new EventTimes(findings);
    this.tally = new IncidentTally(findings);
    this.cues = cues;
    this.main = main;
    this.lead = lead;
  }

  /** "34 killed this year", "since 2015". Sentences and their casualties come in text order. */
  boolean covers(Sentence sentence, CasualtyMention casualty) {
    boolean covered = isPeriodToll(sentence, casualty);
    if (covered) {
      paragraph = sentence.paragraph();
    }
    return covered;
  }

  private boolean isPeriodToll(Sentence sentence, CasualtyMention casualty) {
    if (tally.covers(sentence)) {
      return true;
    }
    if (isMainStretch(sentence)) {
      return false;
    }
    if (sentence.number() > StrandSplitter.OPENING && STATISTICS.contains(casualty.lemma())) {
      return true;
    }
    var last = LastSuch.in(findings, sentence);
    if (last != null) {
      return casualty.span().start() < last.span().start();
    }
    if (isSoFar(sentence) || isHabit(sentence, casualty)) {
      return true;
    }
    if (cues.in(sentence) == Cue.PERIOD
        || countsSince(sentence)
        || isTallied(sentence)
        || (paragraph == sentence.paragraph() && isPerfect(sentence))) {
      return true;
    }
    var count = casualty.group().quantity();
    boolean flight = casualty.outcome() == Outcome.DISPLACED;
    if (isPerfect(sentence)
        && count != null
        && count.figure() >= (flight ? NEVER_ONE_FLIGHT : NEVER_ONE_INCIDENT)) {
      return true;
    }
    if (count != null
        && count.figure() >= YEARLY
        && !casualty.foundBy().equals("active")
        && isYearsCount(sentence)) {
      return true;
    }
    for (var time : findings.timesIn(sentence.number())) {
      if (isPeriod(time)
          && !isOfHolding(sentence, time)
          && !isUndatedLead(sentence, time)
          && !isBroughtTo(sentence, casualty, time)
          && !isNthOf(sentence, casualty, time)
          && Math.abs(time.span().start() - casualty.span().start()) < NEAR) {
        return true;
      }
    }
    return false;
  }

  /** "freed 12 pupils <held> since January" */
  private static boolean isOfHolding(Sentence sentence, TimeExpression time) {
    return IntStream.range(0, sentence.size())
        .filter(i -> sentence.token(i).span().end() <= time.span().start())
        .skip(Math.max(0, Clauses.tokens(sentence, time.span()).from() - HOLDING))
        .anyMatch(i -> HELD.contains(sentence.token(i).norm()));
  }

  /** "Two died in a strike<, bringing to 261 those killed since October>": the two are news. */
  private static boolean isBroughtTo(
      Sentence sentence, CasualtyMention casualty, TimeExpression time) {
    return IntStream.range(1, sentence.size())
        .filter(i -> sentence.token(i).span().start() >= casualty.span().end())
        .filter(i -> sentence.token(i).span().end() <= time.span().start())
        .anyMatch(
            i -> BRINGING.contains(sentence.token(i).norm()) && sentence.token(i - 1).is(","));
  }

  /**
   * "A boy was killed in a shooting<, the third in the city this year>", "the blast that killed him
   * <was the worst this year>": the boy is news.
   */
  private static boolean isNthOf(Sentence sentence, CasualtyMention casualty, TimeExpression time) {
    return IntStream.range(0, sentence.size() - 2)
        .filter(i -> sentence.token(i).span().start() >= casualty.span().end())
        .filter(i -> sentence.token(i).span().end() <= time.span().start())
        .filter(i -> sentence.token(i).is(",") || Words.BE.contains(sentence.token(i).norm()))
        .filter(i -> sentence.token(i + 1).is("the"))
        .map(i -> i + 2)
        .anyMatch(i ->
            NTH.contains(sentence.token(i).norm())
                || sentence.token(i).norm().matches("\\d+(st|nd|rd|th)"));
  }

  /** "Drone strikes have also killed dozens", where the news had its own dead before. */
  private boolean isHabit(Sentence sentence, CasualtyMention casualty) {
    return main.casualties().stream()
            .filter(c -> c.sentence() >= lead)
            .anyMatch(c -> c.sentence() < sentence.number() && c.outcome() == casualty.outcome())
        && OtherAttacks.areAHabit(findings, casualty);
  }

  /** "The operation, launched in December, has so far led to 150 deaths". */
  private boolean isSoFar(Sentence sentence) {
    boolean soFar =
        IntStream.range(1, sentence.size())
            .anyMatch(i -> sentence.token(i).is("far") && sentence.token(i - 1).is("so"));
    return soFar
        && isPerfect(sentence)
        && findings.timesIn(sentence.number()).stream()
            .anyMatch(time -> time.kind() == Kind.POINT && times.isEarlier(time, main));
  }

  /** "Over 4,700 people were abducted in the north last year". */
  private boolean isYearsCount(Sentence sentence) {
    return findings.eventsIn(sentence.number()).stream().noneMatch(EventMention::noun)
        && findings.timesIn(sentence.number()).stream()
            .map(TimeExpression::range)
            .anyMatch(range -> range != null && range.precision() == DatePrecision.YEAR);
  }

  /** "Four were killed in the last ten days", where no day of publication says which. */
  private static boolean isUndatedLead(Sentence sentence, TimeExpression time) {
    return sentence.number() == 1 && time.kind() == Kind.DURATION_PERIOD && time.range() == null;
  }

  /** "Clashes have killed 40 people since Saturday": the lead's own few days. */
  private boolean isMainStretch(Sentence sentence) {
    var time = main.time();
    return time != null
        && time.sentence() == sentence.number()
        && (time.kind() == Kind.SINCE || time.kind() == Kind.DURATION_PERIOD);
  }

  private static boolean isPerfect(Sentence sentence) {
    return sentence.has(PERFECT);
  }

  /** "Since then the office has recorded 31 attacks, with 22 dead": a count of many incidents. */
  private static boolean isTallied(Sentence sentence) {
    return sentence.token(0).is("since")
        && (sentence.has(TALLIES)
            || sentence.tokens().stream().limit(OPENING).anyMatch(t -> ERAS.contains(t.norm())))
        && isPerfect(sentence);
  }

  /** "have been killed since the war broke out" */
  private static boolean countsSince(Sentence sentence) {
    boolean perfect = false;
    var before = "";
    for (var token : sentence.tokens()) {
      perfect |= token.is("have") || token.is("has");
      if (perfect && token.is("since") && !HAVE_SINCE.contains(before)) {
        return true;
      }
      before = token.norm();
    }
    return false;
  }

  /** "5,981 people have been displaced since Monday", the day of the news or after it. */
  private boolean isOfNews(TimeExpression since) {
    var range = since.range();
    return range != null
        && range.from() != null
        && Dates.overlap(new DateRange(range.from(), range.from(), DatePrecision.DAY), main.date());
  }

  private boolean isPeriod(TimeExpression time) {
    return (time.kind() == Kind.SINCE && !isOfNews(time))
        || (time.kind() == Kind.DURATION_PERIOD && !isShort(time.range()));
  }

  /** "over the past day" is news, "over the past year" is a toll. */
  private static boolean isShort(@Nullable DateRange range) {
    return range != null
        && range.from() != null
        && range.to() != null
        && !range.from().plusDays(SHORT_PERIOD).isBefore(range.to());
  }
}
