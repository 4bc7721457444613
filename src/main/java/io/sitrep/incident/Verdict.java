package io.sitrep.incident;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Court news: "Two rebels were jailed on Monday <over an attack that killed nine>". The words from
 * token {@code deed} on tell of what was judged, which the day of the verdict does not date; -1
 * where a sentence tells of no verdict.
 */
record Verdict(int deed) {

  private static final Verdict NONE = new Verdict(-1);
  private static final Set<String> VERDICTS = WordClasses.of("incident", "verdicts");
  private static final Set<String> COURTS = WordClasses.of("incident", "courts");
  private static final Set<String> TERMS = Set.of("for", "over", "to");
  private static final Set<String> OPENERS = Set.of("over", "who", "after", "connection");

  /** The verdict before all that the sentence tells of: "killed by men jailed before" is none. */
  static Verdict in(Findings findings, Sentence sentence) {
    int told =
        findings.casualtiesIn(sentence.number()).stream()
            .mapToInt(CasualtyMention::triggerFrom)
            .min()
            .orElse(sentence.size());
    return IntStream.range(0, told)
        .filter(i -> VERDICTS.contains(sentence.token(i).norm()) && isPassed(sentence, i))
        .mapToObj(i -> new Verdict(deed(sentence, i)))
        .findFirst()
        .orElse(NONE);
  }

  boolean isFound() {
    return deed >= 0;
  }

  /** "was <jailed>", "the court <sentenced>", "two <jailed> for", but not "a jailed rebel". */
  private static boolean isPassed(Sentence sentence, int at) {
    boolean passive = at > 0 && Words.BE.contains(sentence.token(at - 1).norm());
    boolean term = at + 1 < sentence.size() && TERMS.contains(sentence.token(at + 1).norm());
    return passive
        || term
        || IntStream.range(0, at).anyMatch(i -> COURTS.contains(sentence.token(i).norm()));
  }

  /** Where "for the raid", "over an attack", "who killed" opens; else the end. */
  private static int deed(Sentence sentence, int verdict) {
    return IntStream.range(verdict + 1, sentence.size())
        .filter(i -> OPENERS.contains(sentence.token(i).norm()) || isForDeed(sentence, i))
        .findFirst()
        .orElse(sentence.size());
  }

  /** "for killing", "for their role", but not "for life" or "for nine years". */
  private static boolean isForDeed(Sentence sentence, int at) {
    if (!sentence.token(at).is("for") || at + 1 == sentence.size()) {
      return false;
    }
    var next = sentence.token(at + 1).norm();
    return next.endsWith("ing")
        || next.equals("murder")
        || Words.DETERMINERS.contains(next)
        || Words.POSSESSIVES.contains(next);
  }
}
