package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "Two men were arrested <on Tuesday> over the killings": where somebody was hurt, the arrest came
 * after the news, and its day is not that of the incident.
 */
final class SuspectArrest {

  private static final Set<String> DEEDS = WordClasses.of("incident", "arrested-for");

  private static final Set<String> ARRESTS =
      Set.of("arrest", "detain", "apprehend", "nab", "round up");

  private static final Set<String> SUSPECTS = Set.of("suspect", "accused", "fugitive");

  /** Tokens from the arrest to what it was for. */
  private static final int FARTHEST = 14;

  private SuspectArrest() {}

  /** Whether a date is that of such an arrest. */
  static boolean dates(Findings findings, TimeExpression time) {
    var sentence = findings.document().sentence(time.sentence());
    int at = Clauses.tokens(sentence, time.span()).from();
    return findings.casualtiesIn(time.sentence()).stream()
            .anyMatch(c -> is(sentence, c) && isNearest(findings, c, at))
        && findings.casualties().stream().anyMatch(c -> c.outcome().isBodily());
  }

  /** Whether these words are of the police's, and not of war. */
  static boolean isArrest(CasualtyMention seized) {
    return ARRESTS.contains(seized.lemma());
  }

  /** Whether somebody is seized as a suspect. */
  static boolean is(Sentence sentence, CasualtyMention seized) {
    return seized.outcome() == Outcome.CAPTURED
        && (SUSPECTS.contains(VictimNouns.singular(VictimNouns.head(seized.group().noun())))
            || (isArrest(seized) && isNamed(seized))
            || (isArrest(seized) && isDoer(sentence, seized.group().to()))
            || (isArrest(seized)
                && isForDeed(sentence, Math.max(seized.triggerFrom() + 1, seized.group().to()))));
  }

  /** "marshals arrested <Vela> on Tuesday": a man wanted by name. */
  private static boolean isNamed(CasualtyMention seized) {
    return seized.group().form() == Form.NAMED;
  }

  /** "arrested a man on Tuesday <who stabbed> his neighbour" */
  private static boolean isDoer(Sentence sentence, int from) {
    return IntStream.range(from, Math.min(sentence.size() - 1, from + FARTHEST))
        .takeWhile(i -> !sentence.token(i).isMark())
        .filter(i -> sentence.token(i).is("who"))
        .anyMatch(i -> Words.isParticiple(sentence.token(i + 1).norm()));
  }

  private static boolean isForDeed(Sentence sentence, int from) {
    return IntStream.range(from, Math.min(sentence.size(), from + FARTHEST))
        .anyMatch(i -> DEEDS.contains(sentence.token(i).norm()));
  }

  /** Whether nothing else that was done stands between the arrest and its date. */
  private static boolean isNearest(Findings findings, CasualtyMention arrest, int time) {
    int from = Math.min(time, arrest.triggerFrom());
    int to = Math.max(time, arrest.triggerFrom());
    return findings.casualtiesIn(arrest.sentence()).stream()
            .noneMatch(c -> from < c.triggerFrom() && c.triggerFrom() < to)
        && findings.eventsIn(arrest.sentence()).stream()
            .noneMatch(e -> from < e.from() && e.from() < to);
  }
}
