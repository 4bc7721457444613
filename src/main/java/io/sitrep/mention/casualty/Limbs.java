package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.Set;

/** "shot in the leg", "stabbed in both arms": blows that nobody dies of. */
public final class Limbs {

  /** What such a blow is called, whatever dealt it. */
  public static final String LEMMA = "hit in a limb";

  private static final Set<String> BLOWS = Set.of("shoot", "stab", "hack", "knife", "hit");
  private static final Set<String> LEADS = Set.of("in", "through", "on");
  private static final Set<String> BETWEEN = WordClasses.of("casualty", "between");
  private static final Set<String> LIMBS = WordClasses.of("casualty", "limbs");

  private static final Set<String> VITAL = WordClasses.of("casualty", "vital");
  private static final Set<String> JOINERS = Set.of("and", ",");

  private Limbs() {}

  /**
   * The word, or that for such a blow where the one that ends before {@code to} only met a limb.
   */
  static OutcomeWord settle(Sentence sentence, int to, OutcomeWord word) {
    return BLOWS.contains(word.lemma()) && isLimb(sentence, to)
        ? new OutcomeWord(LEMMA, word.outcome(), word.form())
        : word;
  }

  private static boolean isLimb(Sentence sentence, int at) {
    if (at >= sentence.size() || !LEADS.contains(sentence.token(at).norm())) {
      return false;
    }
    int part = skip(sentence, at + 1);
    int and = part + 1;
    return is(sentence, part, LIMBS)
        && !(and < sentence.size()
            && JOINERS.contains(sentence.token(and).norm())
            && is(sentence, skip(sentence, and + 1), VITAL));
  }

  private static int skip(Sentence sentence, int at) {
    int i = at;
    while (is(sentence, i, BETWEEN)) {
      i++;
    }
    return i;
  }

  private static boolean is(Sentence sentence, int at, Set<String> words) {
    return at < sentence.size() && words.contains(sentence.token(at).norm());
  }
}
