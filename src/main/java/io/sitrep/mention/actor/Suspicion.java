package io.sitrep.mention.actor;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.Set;

/** "<suspected> rebels", "rebels <are believed to> have laid it". */
final class Suspicion {

  private static final Set<String> SUSPICION = WordClasses.of("actor", "suspicion");

  private Suspicion() {}

  static boolean falls(Sentence sentence, Candidate candidate) {
    int from = Math.max(0, candidate.from() - 4);
    return sentence.has(SUSPICION, from, candidate.to())
        || isSuspectedTo(sentence, candidate.to())
        || isSuspectedTo(sentence, candidate.to() + 1);
  }

  /** "rebels <are suspected to> have planted it" */
  private static boolean isSuspectedTo(Sentence sentence, int from) {
    if (from >= sentence.size() || !Words.BE.contains(sentence.token(from).norm())) {
      return false;
    }
    int at = from + 1;
    while (at + 1 < sentence.size() && sentence.token(at).norm().endsWith("ly")) {
      at++;
    }
    return at + 1 < sentence.size()
        && SUSPICION.contains(sentence.token(at).norm())
        && (sentence.token(at + 1).is("to") || sentence.token(at + 1).is("of"));
  }
}
