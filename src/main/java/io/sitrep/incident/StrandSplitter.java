package io.sitrep.incident;

import io.sitrep.incident.StrandCues.Cue;
import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.CalendarWords;
import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.mention.time.TimeExpression.Kind;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts an article's sentences into the incidents they tell of: what the lead reports is the main
 * one; a date before it, or words such as "in a separate incident", open another; tolls over a
 * period belong to none.
 */
final class StrandSplitter {

  /** No background stands among this many first sentences. */
  static final int OPENING = 3;

  private static final Set<String> SPANS = WordClasses.of("incident", "strand-splitter-spans");

  private static final Set<String> TRIED = WordClasses.of("incident", "tried");
  private static final Set<String> DATE_PREPOSITIONS = Set.of("in", "on", "during");
  private static final Set<String> WHO = Set.of("who", "which");
  private static final Set<String> CLAUSE_JOINERS = Set.of("and", "while", "but", ";");

  /** What strikes anew; a gunfight or a raid may end what the news began. */
  private static final Set<EventType> NEW_ATTACKS =
      EnumSet.of(
          EventType.AMBUSH,
          EventType.BOMBING,
          EventType.SUICIDE_BOMBING,
          EventType.IED,
          EventType.LANDMINE,
          EventType.SHELLING,
          EventType.AIRSTRIKE,
          EventType.DRONE_STRIKE);

  private static final Set<String> NEW = Set.of("a", "an", "another");
  private static final int LONGEST_NAME = 3;

  private static final Set<String> FOLLOWS = Set.of("follows", "followed");
  private static final Set<String> ATTACKS = WordClasses.of("incident", "attacks-of-all");
  private static final Set<String> NEWS = WordClasses.of("incident", "news");
  private static final Set<String> CAME = Set.of("came", "comes", "coming", "occurred", "happened");

  private final StrandCues cues = new StrandCues();
  private final ExtentCues extents = new ExtentCues();
  private final Grievance grievances = new Grievance();

  /** The main strand first; the others that have anything to tell after it. */
  List<Strand> split(Findings findings) {
    return new Split(findings).run();
  }

  /** One article being split. */
  private final class Split {

    private final Findings findings;
    private final EventTimes times;
    private final Strand main;
    private final boolean protest;
    private final int lead;
    private final PeriodTolls periods;
    private final NewsList list;
    private final List<Strand> others = new ArrayList<>();
    private Strand current;
    private int paragraph = -1;

    Split(Findings findings) {
      this.findings = findings;
      this.times = new EventTimes(findings);
      this.main = new Strand(true, new MainDate(extents, findings, this::isOfEarlier).find());
      this.current = main;
      this.protest = grievances.isProtest(findings.document());
      this.lead = findings.document().headline() == null ? 1 : 2;
      this.periods = new PeriodTolls(findings, cues, main, lead);
      this.list = new NewsList(findings.document());
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
      var remembered = Remembrance.in(sentence);
      int after = afterEarlier(sentence);
      int told = strand.isMain() ? after : Integer.MAX_VALUE;
      findings.eventsIn(sentence.number()).stream()
          .filter(event -> !remembered.holds(event.from()) && event.from() < told)
          .forEach(strand.events()::add);
      Strand aside = null;
      for (var casualty : findings.casualtiesIn(sentence.number())) {
        if (periods.covers(sentence, casualty)) {
          continue;
        }
        boolean avenged = !strand.isMain() && OtherAttacks.areAvenged(findings, casualty);
        boolean apart =
            strand.isMain()
                && (casualty.triggerFrom() > after
                    || remembered.holds(casualty.triggerFrom())
                    || OtherAttacks.tells(findings, casualty)
                    || grievances.isOne(sentence, casualty, protest));
        if (avenged || apart) {
          aside = aside == null ? open(null) : aside;
          aside.casualties().add(casualty);
        } else {
          strandWithin(sentence, strand, casualty).casualties().add(casualty);
        }
      }
      if (aside != null && aside.casualties().stream().anyMatch(c -> c.triggerFrom() > told)) {
        int offset = sentence.token(told).span().start();
        strand.end(sentence.number(), offset);
        aside.start(sentence.number(), offset);
      }
    }

    /** Each further item tells of its own, unless the story before the list told of casualties. */
    private boolean opensItem(Sentence sentence) {
      return list.isFurther(sentence, paragraph)
          && main.casualties().stream()
              .noneMatch(c -> c.sentence() >= lead && c.sentence() < list.first());
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
        if (opensRelative(sentence, casualty, time)) {
          own = time;
        } else if (times.isOfEvent(time)
            && (time.span().end() <= casualty.span().start()
                ? joinsClause(sentence, time)
                : own == null && isOfRelative(sentence, casualty, time))) {
          own = time;
        }
      }
      if (own == null || Dates.overlap(own.range(), strand.date()) || !times.isEarlier(own, main)) {
        return strand;
      }
      if (opensRelative(sentence, casualty, own)) {
        strand.end(sentence.number(), own.span().start());
      }
      return dated(own);
    }

    /** "the Front, which <last year> killed 70 people in Dola": the date of that deed alone. */
    private static boolean opensRelative(
        Sentence sentence, CasualtyMention casualty, TimeExpression time) {
      int from = Clauses.tokens(sentence, time.span()).from();
      int first = Math.min(casualty.triggerFrom(), casualty.group().from());
      int before = from > 0 && DATE_PREPOSITIONS.contains(sentence.token(from - 1).norm()) ? 2 : 1;
      return from > before
          && time.kind() == Kind.POINT
          && WHO.contains(sentence.token(from - before).norm())
          && time.span().end() <= sentence.token(first).span().start()
          && IntStream.range(from, first).noneMatch(i -> sentence.token(i).isMark());
    }

    /** "<sentenced> five soldiers for killing three civilians in 2021" */
    private static boolean isTried(Sentence sentence, int at) {
      return sentence.tokens().stream().limit(at).anyMatch(token -> TRIED.contains(token.norm()));
    }

    /** "the corner where a man was shot dead <early on Sunday>" */
    private static boolean isOfRelative(
        Sentence sentence, CasualtyMention casualty, TimeExpression time) {
      int first = Math.min(casualty.triggerFrom(), casualty.group().from());
      int last = Math.max(casualty.triggerFrom(), casualty.group().to());
      boolean tried = first > 0 && sentence.token(first - 1).is("for") && isTried(sentence, first);
      return first > 0
          && (sentence.token(first - 1).is("where") || tried)
          && IntStream.range(last, sentence.size())
              .mapToObj(sentence::token)
              .takeWhile(token -> token.span().end() <= time.span().start())
              .noneMatch(Token::isMark);
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
      int cue = cues.first(sentence);
      return cue >= 0
          && cues.in(sentence) == Cue.EARLIER
          && (time == null || sentence.token(cue).span().start() < time.span().start());
    }

    private Strand strandOf(Sentence sentence) {
      var time = times.in(sentence.number());
      if (time != null
          && times.isEarlier(time, main)
          && (times.tells(sentence.number()) || opensScene(sentence, time))) {
        return dated(time);
      }
      var last = LastSuch.in(findings, sentence);
      if (last != null && times.isEarlier(last, main)) {
        return dated(last);
      }
      boolean tolls = !findings.casualtiesIn(sentence.number()).isEmpty();
      if (tolls
          && time != null
          && times.isLater(time, main)
          && (opensAttack(sentence) || FurtherAttack.isLater(findings, sentence, lead))) {
        return dated(time);
      }
      if (tolls && isOfOtherMonth(sentence)) {
        return open(null);
      }
      var cue = cues.in(sentence);
      boolean separate =
          cue == Cue.SEPARATE
              || SeparateScene.opens(findings, sentence)
              || FarScene.opens(findings, sentence, lead)
              || FurtherAttack.opens(findings, sentence, lead);
      if (tolls && sentence.number() > lead && separate) {
        return open(time);
      }
      if (tolls && sentence.number() > 2 && cue == Cue.EARLIER) {
        return open(time);
      }
      var linked = linked(sentence, time);
      if (linked != null) {
        return linked;
      }
      boolean continues = sentence.paragraph() == paragraph && (tolls || !isOfAll(sentence));
      return continues && (time == null || !Dates.overlap(time.range(), main.date()))
          ? current
          : main;
    }

    /** "blamed <the attacks> on", "carried out <both attacks>": said of the news as well. */
    private static boolean isOfAll(Sentence sentence) {
      return IntStream.range(1, sentence.size())
          .filter(i -> ATTACKS.contains(sentence.token(i).norm()))
          .anyMatch(i -> sentence.token(i - 1).is("the") || sentence.token(i - 1).is("both"));
    }

    /** "On Tuesday two guards were hurt in <an ambush>", which the story has not told of before. */
    private boolean opensAttack(Sentence sentence) {
      return sentence.number() > lead
          && findings.eventsIn(sentence.number()).stream()
              .filter(event -> event.noun() && NEW_ATTACKS.contains(event.type()))
              .anyMatch(event ->
                  IntStream.range(Math.max(0, event.from() - LONGEST_NAME), event.from())
                      .anyMatch(i -> NEW.contains(sentence.token(i).norm())));
    }

    /**
     * "<In January>, nine died in a raid", where no day of publication dates it and the lead names
     * no month: earlier than the news.
     */
    private boolean isOfOtherMonth(Sentence sentence) {
      boolean past =
          findings.published() == null
              ? sentence.number() > OPENING
              : main.date() == null && sentence.number() > lead && isOfMonthBefore(sentence);
      return past
          && sentence.size() > 1
          && sentence.token(0).is("in")
          && CalendarWords.MONTHS.contains(sentence.token(1).norm())
          && findings.document().sentences().stream()
              .limit(Math.min(OPENING, sentence.number() - 1L))
              .noneMatch(Split::namesMonth);
    }

    /** "<In February>, 64 men were killed" in the news of a day in March. */
    private boolean isOfMonthBefore(Sentence sentence) {
      var published = findings.published();
      return published != null
          && findings.timesIn(sentence.number()).stream()
              .map(TimeExpression::range)
              .anyMatch(range ->
                  range != null
                      && range.precision() == DatePrecision.MONTH
                      && range.to() != null
                      && range.to().isBefore(published.withDayOfMonth(1)));
    }

    /** A month that dates something; "a July coup" is a name. */
    private static boolean namesMonth(Sentence sentence) {
      return IntStream.range(0, sentence.size())
          .filter(i -> CalendarWords.MONTHS.contains(sentence.token(i).norm()))
          .anyMatch(i -> i == 0 || !sentence.token(i - 1).is("a"));
    }

    /**
     * "In March, raiders came to Dola. Nine people died there": the toll follows the date. But not
     * "He had lost his job in March. He was found dead".
     */
    private boolean opensScene(Sentence sentence, TimeExpression time) {
      int next = sentence.number() + 1;
      boolean before =
          sentence.tokens().stream()
              .takeWhile(token -> token.span().end() <= time.span().start())
              .anyMatch(token -> token.is("had"));
      return sentence.number() > OPENING
          && !before
          && sentence.paragraph() != paragraph
          && next <= findings.document().sentences().size()
          && findings.document().sentence(next).paragraph() == sentence.paragraph()
          && !findings.casualtiesIn(next).isEmpty()
          && times.in(next) == null;
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

    /** "the shooting <follows> an ambush", "the latest in <a week> that included an ambush" */
    private static boolean follows(Sentence sentence, int at) {
      var before = sentence.token(at - 1);
      boolean after =
          FOLLOWS.contains(sentence.token(at).norm()) && !Words.BE.contains(before.norm());
      boolean by = at + 1 < sentence.size() && sentence.token(at + 1).is("by");
      return (after && !by && sentence.tokens().stream().limit(at).noneMatch(Token::isMark))
          || (before.is("latest") && sentence.token(at).is("in"));
    }

    /** "<the raid> came after", "<the statement> comes after", but not "the deaths came after" */
    private static boolean isNews(Sentence sentence, int at) {
      return NEWS.contains(sentence.token(at).norm());
    }

    /**
     * "It comes two days after gunmen killed 12", "this follows a raid that left two dead": what
     * stands after is an earlier incident.
     */
    private static int afterEarlier(Sentence sentence) {
      for (int i = 2; sentence.number() > 1 && i < sentence.size(); i++) {
        if (follows(sentence, i)) {
          return i;
        }
        boolean news = CAME.contains(sentence.token(i - 1).norm()) && isNews(sentence, i - 2);
        boolean hours =
            sentence.token(i - 1).is("hours") && CAME.contains(sentence.token(i - 2).norm());
        if (sentence.token(i).is("after")
            && (hours || news || SPANS.contains(sentence.token(i - 1).norm()))) {
          return i;
        }
      }
      return Integer.MAX_VALUE;
    }
  }
}
