package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.event.EventMention;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.mention.time.TimeExpression.Kind;
import io.sitrep.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts an article's sentences into the incidents they tell of: what the lead reports is the main
 * one; a date before it, or words such as "in a separate incident", open another; tolls over a
 * period belong to none.
 */
final class StrandSplitter {

  /** No background stands among this many first sentences. */
  private static final int OPENING = 3;

  private static final int SHORT_PERIOD = 4;

  /** "has left more than 40,000 dead" sums up years. */
  private static final long NEVER_ONE_INCIDENT = 1000;

  /** "the city had 45 homicides": what a year is counted in. */
  private static final Set<String> STATISTICS = Set.of("homicides", "murders");

  private static final Set<String> SPANS = WordClasses.of("incident", "strand-splitter-spans");

  private static final Set<String> DATE_PREPOSITIONS = Set.of("in", "on", "during");
  private static final Set<String> CLAUSE_JOINERS = Set.of("and", "while", "but", ";");

  /** A count of a year that names no attack and is as high as this is no incident's. */
  private static final long YEARLY = 100;

  private static final long NEVER_ONE_FLIGHT = 50_000;

  /** "since the April 22 <Dola market attack in which> 26 people died". */
  private static final int LONGEST_NAME = 6;

  private static final Set<String> ERAS = WordClasses.of("incident", "eras");

  private static final Pattern DAY_NUMBER = Pattern.compile("\\b\\d{1,2}(st|nd|rd|th)?\\b");
  private static final Pattern YEAR_NUMBER = Pattern.compile("\\b(19|20)\\d\\d\\b");
  private static final Pattern YEAR_ALONE =
      Pattern.compile("(?i)^(since |in |the )*(19|20)\\d\\d$");

  private static final Set<String> BULLETS = Set.of("\u2022", "\u25aa", "\u25cf", "\u2023", "*");

  private static final Set<String> CAME = Set.of("came", "comes", "coming", "occurred", "happened");

  private static final Set<String> TALLIES = WordClasses.of("incident", "tallies");

  /** "a man who has since given himself up" */
  private static final Set<String> HAVE_SINCE = Set.of("have", "has", "had");

  private final PhraseTrie<Cue> cues =
      new PhraseTrie<Cue>()
          .from(
              "en/strands.tsv",
              (row, cues) -> cues.add(row[0], Cue.valueOf(row[1].toUpperCase(Locale.ROOT))));
  private final ExtentCues extents = new ExtentCues();
  private final Grievance grievances = new Grievance();

  /** What a phrase says of the incident its sentence tells of. */
  private enum Cue {
    SEPARATE,
    EARLIER,
    PERIOD
  }

  /** The main strand first; the others that have anything to tell after it. */
  List<Strand> split(Findings findings) {
    return new Split(findings).run();
  }

  /** The day, month or year that the words name: "since March 2021, when 12 died". */
  private static DateRange named(String words, LocalDate from) {
    if (DAY_NUMBER.matcher(words).find()) {
      return new DateRange(from, from, DatePrecision.DAY);
    }
    return YEAR_ALONE.matcher(words).find()
        ? new DateRange(from, from.plusYears(1).minusDays(1), DatePrecision.YEAR)
        : YEAR_NUMBER.matcher(words).find()
            ? new DateRange(from, from.plusMonths(1).minusDays(1), DatePrecision.MONTH)
            : new DateRange(from, from, DatePrecision.DAY);
  }

  private static @Nullable TimeExpression asPoint(TimeExpression since) {
    var range = since.range();
    var from = range == null ? null : range.from();
    return from == null ? null : since.over(named(since.text(), from));
  }

  private @Nullable Cue cue(Sentence sentence) {
    int at = firstCue(sentence);
    var match = at < 0 ? null : cues.longest(sentence.tokens(), at);
    return match == null ? null : match.value();
  }

  private int firstCue(Sentence sentence) {
    return IntStream.range(0, sentence.size())
        .filter(i -> cues.longest(sentence.tokens(), i) != null)
        .findFirst()
        .orElse(-1);
  }

  /** One article being split. */
  private final class Split {

    private final Findings findings;
    private final EventTimes times;
    private final Strand main;
    private final boolean protest;
    private final int lead;
    private final List<Strand> others = new ArrayList<>();
    private Strand current;
    private int paragraph = -1;
    private int periodParagraph = -1;
    private int firstItem;

    Split(Findings findings) {
      this.findings = findings;
      this.times = new EventTimes(findings);
      this.main = new Strand(true, new MainDate(extents, findings, this::isOfEarlier).find());
      this.current = main;
      this.protest = grievances.isProtest(findings.document());
      this.lead = findings.document().headline() == null ? 1 : 2;
    }

    List<Strand> run() {
      findings.document().sentences().forEach(this::read);
      var strands = new ArrayList<Strand>();
      strands.add(main);
      others.stream().filter(s -> !s.casualties().isEmpty()).forEach(strands::add);
      return strands;
    }

    private void read(Sentence sentence) {
      var strand = opensItem(sentence) ? open(times.in(sentence.number())) : strandOf(sentence);
      if (strand.isMain() && tellsOfOthersOnly(sentence)) {
        strand = open(null);
      }
      paragraph = sentence.paragraph();
      current = strand;
      strand.add(sentence.number());
      strand.events().addAll(findings.eventsIn(sentence.number()));
      int after = afterEarlier(sentence);
      Strand aside = null;
      for (var casualty : findings.casualtiesIn(sentence.number())) {
        if (isPeriodToll(sentence, casualty)) {
          periodParagraph = sentence.paragraph();
        } else if (strand.isMain()
            && (casualty.triggerFrom() > after
                || OtherAttacks.tells(findings, casualty)
                || grievances.isOne(sentence, casualty, protest))) {
          aside = aside == null ? open(null) : aside;
          aside.casualties().add(casualty);
        } else {
          strandWithin(sentence, strand, casualty).casualties().add(casualty);
        }
      }
    }

    /** "• In Karsk, a mine …": each item of a list of news but the first tells of its own. */
    private boolean opensItem(Sentence sentence) {
      if (sentence.paragraph() == paragraph || !BULLETS.contains(sentence.token(0).norm())) {
        return false;
      }
      int first = firstItem;
      firstItem = first == 0 ? sentence.number() : first;
      return first > 0
          && endsInList()
          && main.casualties().stream()
              .noneMatch(c -> c.sentence() >= lead && c.sentence() < first);
    }

    /** Highlights before the story are a list of its facts, not of others. */
    private boolean endsInList() {
      var sentences = findings.document().sentences();
      int last = sentences.getLast().paragraph();
      return sentences.stream()
          .filter(sentence -> sentence.paragraph() == last)
          .findFirst()
          .filter(sentence -> BULLETS.contains(sentence.token(0).norm()))
          .isPresent();
    }

    /** "Another constable died in a similar attack in Dola": the places are that one's too. */
    private boolean tellsOfOthersOnly(Sentence sentence) {
      var told = findings.casualtiesIn(sentence.number());
      return sentence.number() > lead
          && !told.isEmpty()
          && told.stream().allMatch(c -> OtherAttacks.tells(findings, c));
    }

    /** "In 2012 a fire killed 361, and in 2019 at least 18 died": an incident for each date. */
    private Strand strandWithin(Sentence sentence, Strand strand, CasualtyMention casualty) {
      TimeExpression own = null;
      for (var time : findings.timesIn(sentence.number())) {
        if (time.span().end() <= casualty.span().start()
            && times.isOfEvent(time)
            && joinsClause(sentence, time)) {
          own = time;
        }
      }
      return own == null || Dates.overlap(own.range(), strand.date()) || !isEarlier(own)
          ? strand
          : dated(own);
    }

    /** "…, and <in 2019>": the date opens a clause beside another. */
    private static boolean joinsClause(Sentence sentence, TimeExpression time) {
      var before =
          sentence.tokens().stream()
              .filter(token -> token.span().end() <= time.span().start())
              .filter(token -> !DATE_PREPOSITIONS.contains(token.norm()))
              .reduce((_, later) -> later);
      return before.filter(token -> CLAUSE_JOINERS.contains(token.norm())).isPresent();
    }

    /** "Last month's raid …", but not "on Monday …, the latest in a string of attacks". */
    private boolean isOfEarlier(Sentence sentence) {
      var time = times.in(sentence.number());
      int cue = firstCue(sentence);
      return cue >= 0
          && cue(sentence) == Cue.EARLIER
          && (time == null || sentence.token(cue).span().start() < time.span().start());
    }

    private Strand strandOf(Sentence sentence) {
      var time = times.in(sentence.number());
      if (time != null
          && isEarlier(time)
          && (times.tells(sentence.number()) || opensScene(sentence))) {
        return dated(time);
      }
      var last = lastSuch(sentence);
      if (last != null && isEarlier(last)) {
        return dated(last);
      }
      boolean tolls = !findings.casualtiesIn(sentence.number()).isEmpty();
      var cue = cue(sentence);
      if (tolls && sentence.number() > lead && cue == Cue.SEPARATE) {
        return open(time);
      }
      if (tolls && sentence.number() > 2 && cue == Cue.EARLIER) {
        return open(time);
      }
      var linked = linked(sentence, time);
      if (linked != null) {
        return linked;
      }
      boolean continues = sentence.paragraph() == paragraph;
      return continues && (time == null || !Dates.overlap(time.range(), main.date()))
          ? current
          : main;
    }

    /** "In March, raiders came to Dola. Nine people died there": the toll follows the date. */
    private boolean opensScene(Sentence sentence) {
      int next = sentence.number() + 1;
      return sentence.number() > OPENING
          && sentence.paragraph() != paragraph
          && next <= findings.document().sentences().size()
          && findings.document().sentence(next).paragraph() == sentence.paragraph()
          && !findings.casualtiesIn(next).isEmpty()
          && times.in(next) == null;
    }

    /** "the deadliest since 9 June, when gunmen killed nine": the day of an earlier incident. */
    private @Nullable TimeExpression lastSuch(Sentence sentence) {
      return findings.timesIn(sentence.number()).stream()
          .filter(time -> time.kind() == Kind.SINCE && isFollowedByWhen(sentence, time))
          .findFirst()
          .map(StrandSplitter::asPoint)
          .orElse(null);
    }

    private static boolean isFollowedByWhen(Sentence sentence, TimeExpression time) {
      return sentence.tokens().stream()
          .filter(token -> token.span().start() >= time.span().end())
          .filter(token -> !token.isMark())
          .limit(LONGEST_NAME)
          .anyMatch(token -> token.is("when") || token.is("which"));
    }

    /** A sentence without a date that counts a kind of people only the last other incident has. */
    private @Nullable Strand linked(Sentence sentence, @Nullable TimeExpression time) {
      if (time != null || others.isEmpty()) {
        return null;
      }
      var last = others.getLast();
      boolean near =
          !last.sentences().isEmpty() && sentence.number() - last.sentences().last() <= 3;
      return near
              && findings.casualtiesIn(sentence.number()).stream()
                  .anyMatch(c -> tellsOf(last, c) && !tellsOf(main, c))
          ? last
          : null;
    }

    private static boolean tellsOf(Strand strand, CasualtyMention casualty) {
      var noun = casualty.group().noun();
      return !noun.isEmpty()
          && casualty.group().party() != Party.UNKNOWN
          && casualty.group().party() != Party.CIVILIAN
          && strand.casualties().stream().anyMatch(c -> c.group().noun().equalsIgnoreCase(noun));
    }

    private boolean isEarlier(TimeExpression time) {
      if (main.date() != null) {
        return Dates.isBefore(time.range(), Dates.around(main.date()));
      }
      return times.isOld(time);
    }

    private Strand dated(TimeExpression time) {
      for (var strand : others) {
        if (Dates.overlap(strand.date(), time.range())) {
          if (strand.casualties().isEmpty()) {
            strand.redate(Dating.of(time));
          }
          return strand;
        }
      }
      return open(time);
    }

    private Strand open(@Nullable TimeExpression time) {
      var strand = new Strand(false, time == null ? null : Dating.of(time));
      others.add(strand);
      return strand;
    }

    /** "34 killed this year", "since 2015": a toll that belongs to no incident. */
    private boolean isPeriodToll(Sentence sentence, CasualtyMention casualty) {
      if (isMainStretch(sentence)) {
        return false;
      }
      if (sentence.number() > OPENING && STATISTICS.contains(casualty.lemma())) {
        return true;
      }
      var last = lastSuch(sentence);
      if (last != null) {
        return casualty.span().start() < last.span().start();
      }
      if (isSoFar(sentence) || isHabit(sentence, casualty)) {
        return true;
      }
      if (cue(sentence) == Cue.PERIOD
          || countsSince(sentence)
          || isTallied(sentence)
          || (periodParagraph == sentence.paragraph() && isPerfect(sentence))) {
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
            && !isUndatedLead(sentence, time)
            && Math.abs(time.span().start() - casualty.span().start()) < 160) {
          return true;
        }
      }
      return false;
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
              .anyMatch(time -> time.kind() == Kind.POINT && isEarlier(time));
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

    /** "It comes two days after gunmen killed 12": what stands after is an earlier incident. */
    private static int afterEarlier(Sentence sentence) {
      for (int i = 2; sentence.number() > 1 && i < sentence.size(); i++) {
        boolean hours =
            sentence.token(i - 1).is("hours") && CAME.contains(sentence.token(i - 2).norm());
        if (sentence.token(i).is("after")
            && (hours || SPANS.contains(sentence.token(i - 1).norm()))) {
          return i;
        }
      }
      return Integer.MAX_VALUE;
    }

    private static boolean isPerfect(Sentence sentence) {
      return sentence.tokens().stream().anyMatch(t -> t.is("have") || t.is("has"));
    }

    /** "Since then the office has recorded 31 attacks, with 22 dead": a count of many incidents. */
    private static boolean isTallied(Sentence sentence) {
      return sentence.token(0).is("since")
          && (sentence.tokens().stream().anyMatch(t -> TALLIES.contains(t.norm()))
              || sentence.tokens().stream()
                  .limit(LONGEST_NAME)
                  .anyMatch(t -> ERAS.contains(t.norm())))
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
          && Dates.overlap(
              new DateRange(range.from(), range.from(), DatePrecision.DAY), main.date());
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
}
