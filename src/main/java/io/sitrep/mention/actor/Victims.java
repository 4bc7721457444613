package io.sitrep.mention.actor;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a person who is harmed by name: "Col. Aram Teko was killed", "killing Col. Aram Teko". */
final class Victims {

  private static final Pattern COUNT = Pattern.compile("\\d{1,2}|and|also");

  private static final Set<String> HARMS = WordClasses.of("actor", "harms");

  private static final Set<String> HARMING = WordClasses.of("actor", "harming");

  private static final Set<String> BE = Set.of("was", "were", "been", "being", "is");

  private Victims() {}

  static boolean isHarmed(Sentence sentence, Candidate candidate) {
    int from = candidate.from();
    boolean object = from > 0 && HARMING.contains(sentence.token(from - 1).norm());
    return object || follows(sentence, candidate);
  }

  /** "X was killed", "X, who was hit", "X, 41, died" */
  private static boolean follows(Sentence sentence, Candidate candidate) {
    int limit = Math.min(sentence.size(), candidate.to() + 14);
    for (int i = candidate.to(); i < limit; i++) {
      var token = sentence.token(i);
      if (HARMS.contains(token.norm())) {
        boolean died = token.is("died") || token.is("suffered") || token.is("sustained");
        return died || (i > 0 && BE.contains(sentence.token(i - 1).norm()));
      }
      boolean passes =
          token.is(",")
              || token.is("who")
              || token.isCapitalised()
              || BE.contains(token.norm())
              || COUNT.matcher(token.norm()).matches();
      if (!passes) {
        return false;
      }
    }
    return false;
  }
}
