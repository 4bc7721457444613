package io.sitrep.mention.actor;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.Set;

/** What people wear or pass themselves off as: "in dark clothing", "dressed as soldiers". */
final class Attire {

  private static final int LONGEST = 5;
  private static final Set<String> CLOTHES = WordClasses.of("actor", "clothes");
  private static final Set<String> WEARING = Set.of("in", "wearing");
  private static final Set<String> GUISES = WordClasses.of("actor", "guises");

  private Attire() {}

  /** The index after such words where they start here, else the same index. */
  static int end(Sentence sentence, int at) {
    int as = at + 1;
    if (as >= sentence.size()) {
      return at;
    }
    boolean guise = GUISES.contains(sentence.token(at).norm());
    if (guise && sentence.token(as).is("as")) {
      return endOfNoun(sentence, as + 1);
    }
    int from = guise && sentence.token(as).is("in") ? as : at;
    if (!WEARING.contains(sentence.token(from).norm())) {
      return at;
    }
    for (int i = from + 1; i < Math.min(sentence.size(), from + LONGEST); i++) {
      if (CLOTHES.contains(sentence.token(i).norm())) {
        return i + 1;
      }
    }
    return at;
  }

  /** "soldiers", "aid workers" */
  private static int endOfNoun(Sentence sentence, int from) {
    int to = from;
    while (to < Math.min(sentence.size(), from + LONGEST)
        && sentence.token(to).isWord()
        && !Words.PREPOSITIONS.contains(sentence.token(to).norm())
        && !Verbs.isFinite(sentence, to)) {
      to++;
      if (sentence.token(to - 1).norm().endsWith("s")) {
        return to;
      }
    }
    return to;
  }
}
