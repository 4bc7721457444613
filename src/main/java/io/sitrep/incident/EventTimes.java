package io.sitrep.incident;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.mention.time.TimeExpression.Kind;
import io.sitrep.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The dates of what an article tells, as against those of its being said. */
record EventTimes(Findings findings) {

  /** A date older than this many days before publication is rarely the date of the news. */
  private static final int NEWS_DAYS = 21;

  private static final Set<String> LEADS = Set.of("in", "on", "since", "during");
  private static final Set<String> TAKEN = WordClasses.of("incident", "taken-before");
  private static final Set<String> HURT = Set.of("wounded", "injured", "hurt", "shot");
  private static final Set<String> DIED = Set.of("died", "has", "succumbed", "was");

  /** Whether a sentence tells of violence at all. */
  boolean tells(int sentence) {
    return !findings.casualtiesIn(sentence).isEmpty() || !findings.eventsIn(sentence).isEmpty();
  }

  /** The first date of what a sentence tells, or null. */
  @Nullable TimeExpression in(int sentence) {
    for (var time : findings.timesIn(sentence)) {
      if (isOfEvent(time) && !isOfAftermath(time)) {
        return time;
      }
    }
    return null;
  }

  /** "Shops reopened <on Tuesday>, a day after a bomb killed nine": the day after the deed. */
  private boolean isOfAftermath(TimeExpression time) {
    return findings.timesIn(time.sentence()).stream()
        .filter(later -> later.isOfAftermath() && later.range() != null)
        .filter(later -> later.span().start() > time.span().end())
        .anyMatch(later -> nothingBefore(later));
  }

  private boolean nothingBefore(TimeExpression time) {
    int at = time.span().start();
    return findings.casualtiesIn(time.sentence()).stream().allMatch(c -> c.span().start() > at)
        && findings.eventsIn(time.sentence()).stream().allMatch(e -> e.span().start() > at);
  }

  boolean isOfEvent(TimeExpression time) {
    return time.kind() == Kind.POINT
        && time.range() != null
        && !findings.isReportingTime(time)
        && !findings.isAside(time)
        && !isOfVerdict(time)
        && !SuspectArrest.dates(findings, time)
        && !ReactionDate.dates(findings, time)
        && !isOfWound(time)
        && !isOfTaking(time);
  }

  /** "12 pupils kidnapped <in January> were freed on Monday": when what befell them before did. */
  private boolean isOfTaking(TimeExpression time) {
    var sentence = findings.document().sentence(time.sentence());
    var date = Clauses.tokens(sentence, time.span());
    boolean led = date.from() > 0 && LEADS.contains(sentence.token(date.from() - 1).norm());
    int participle = led ? date.from() - 2 : date.from() - 1;
    return participle > 0
        && TAKEN.contains(sentence.token(participle).norm())
        && !isMainVerb(sentence, participle)
        && findings.casualtiesIn(time.sentence()).stream()
            .anyMatch(c -> c.triggerFrom() >= date.to() && c.triggerFrom() > participle);
  }

  /** "a woman wounded <on Monday> died": when she was hurt, and not when she died. */
  private boolean isOfWound(TimeExpression time) {
    var sentence = findings.document().sentence(time.sentence());
    var date = Clauses.tokens(sentence, time.span());
    int from =
        date.from() > 0 && sentence.token(date.from() - 1).is("on") ? date.from() - 1 : date.from();
    boolean hurt = from > 1 && HURT.contains(sentence.token(from - 1).norm());
    return hurt
        && !Words.BE.contains(sentence.token(from - 2).norm())
        && date.to() < sentence.size()
        && DIED.contains(sentence.token(date.to()).norm());
  }

  /** "were <kidnapped>", but not "who were kidnapped" */
  private static boolean isMainVerb(Sentence sentence, int participle) {
    return participle > 1
        && Words.BE.contains(sentence.token(participle - 1).norm())
        && !Words.RELATIVES.contains(sentence.token(participle - 2).norm());
  }

  /** "jailed <on Monday> for the attack": the day of the verdict. */
  private boolean isOfVerdict(TimeExpression time) {
    var sentence = findings.document().sentence(time.sentence());
    var verdict = Verdict.in(findings, sentence);
    return verdict.isFound() && Clauses.tokens(sentence, time.span()).from() < verdict.deed();
  }

  boolean isOld(TimeExpression time) {
    return isOlderThan(time, NEWS_DAYS);
  }

  boolean isOlderThan(TimeExpression time, int days) {
    var range = time.range();
    var published = findings.published();
    return range != null
        && published != null
        && range.to() != null
        && range.to().isBefore(published.minusDays(days));
  }

  /** Whether it was after the main incident. */
  boolean isLater(TimeExpression time, Strand main) {
    return main.date() != null && Dates.isBefore(Dates.around(main.date()), time.range());
  }

  /** Whether it was before the main incident, or long before the news where that has no date. */
  boolean isEarlier(TimeExpression time, Strand main) {
    return main.date() == null
        ? isOld(time)
        : Dates.isBefore(time.range(), Dates.around(main.date()));
  }
}
