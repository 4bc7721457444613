package io.sitrep.incident;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "The union <on Tuesday> condemned the killing of a driver", "Thousands rallied <on Tuesday> to
 * protest the killing", "went on trial <on Tuesday>": the day of what followed, and not that of the
 * incident.
 */
final class ReactionDate {

  private static final Set<String> REACTIONS = WordClasses.of("incident", "reactions");
  private static final Set<String> RALLIES = WordClasses.of("incident", "rallies");
  private static final Set<String> COURTS = Set.of("court", "trial", "dock");
  private static final Set<String> OVER = WordClasses.of("incident", "rally-purposes");
  private static final Set<String> DATE_PREPOSITIONS = Set.of("on", "in", "late", "early");
  private static final Set<String> STOPS = WordClasses.of("incident", "reaction-stops");

  /** "was shot <as> he visited a clinic": a circumstance of the deed. */
  private static final Set<String> WHEN = Set.of("as", "when", "while", "where", "after");

  private static final int LONGEST_SUBJECT = 4;

  private ReactionDate() {}

  /** Whether a date is that of such a reaction. */
  static boolean dates(Findings findings, TimeExpression time) {
    var sentence = findings.document().sentence(time.sentence());
    var date = Clauses.tokens(sentence, time.span());
    return !isModifier(sentence, date)
        && (isBefore(sentence, date.to()) || isAfter(findings, sentence, date.from()));
  }

  /** "condemned <Monday's> attack", "condemned the <Monday> attack" */
  private static boolean isModifier(Sentence sentence, Clauses.Range date) {
    boolean owns =
        date.to() < sentence.size() && Words.GENITIVES.contains(sentence.token(date.to()).norm());
    return owns
        || sentence.token(date.to() - 1).norm().endsWith("'s")
        || (date.from() > 0 && Words.DETERMINERS.contains(sentence.token(date.from() - 1).norm()));
  }

  /** "<on Tuesday> condemned" */
  private static boolean isBefore(Sentence sentence, int next) {
    int verb =
        next < sentence.size() && Words.isAdverb(sentence.token(next).norm()) ? next + 1 : next;
    return verb < sentence.size() && REACTIONS.contains(sentence.token(verb).norm());
  }

  /** "condemned <on Tuesday>", "rallied in the capital <on Tuesday>": no deed stands between. */
  private static boolean isAfter(Findings findings, Sentence sentence, int date) {
    for (int i = date - 1; i > 0; i--) {
      if (STOPS.contains(sentence.token(i).norm()) || isDeed(findings, sentence, i)) {
        return false;
      }
      if (isReaction(findings, sentence, i, date)) {
        return !sentence.has(WHEN, Math.max(0, i - LONGEST_SUBJECT), i);
      }
    }
    return false;
  }

  private static boolean isReaction(Findings findings, Sentence sentence, int at, int date) {
    var norm = sentence.token(at).norm();
    if (COURTS.contains(norm)) {
      return at > 1 && DATE_PREPOSITIONS.contains(sentence.token(at - 1).norm());
    }
    return REACTIONS.contains(norm)
        || (RALLIES.contains(norm) && isOverDeed(findings, sentence, date));
  }

  /** "to <protest the killing>", but not "against a tax, and police shot three" */
  private static boolean isOverDeed(Findings findings, Sentence sentence, int date) {
    int purpose =
        IntStream.range(date, sentence.size())
            .takeWhile(i -> !STOPS.contains(sentence.token(i).norm()))
            .filter(i -> OVER.contains(sentence.token(i).norm()))
            .findFirst()
            .orElse(sentence.size());
    return IntStream.range(Math.min(purpose + 1, sentence.size()), sentence.size())
        .takeWhile(i -> !STOPS.contains(sentence.token(i).norm()))
        .anyMatch(i -> isDeed(findings, sentence, i));
  }

  private static boolean isDeed(Findings findings, Sentence sentence, int at) {
    return findings.eventsIn(sentence.number()).stream().anyMatch(e -> e.from() == at)
        || findings.casualtiesIn(sentence.number()).stream().anyMatch(c -> c.triggerFrom() == at);
  }
}
