package io.sitrep.mention.actor;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.Set;

/** What an actor says of its own part. */
record Claim(Set<String> verbs, Set<String> deeds) {

  static final Claim CLAIMS =
      new Claim(
          Set.of("claimed", "claims", "claiming", "admitted", "acknowledged"),
          WordClasses.of("actor", "claim-deeds"));
  static final Claim DENIALS =
      new Claim(WordClasses.of("actor", "denies"), WordClasses.of("actor", "denied-deeds"));

  Claim {
    verbs = Set.copyOf(verbs);
    deeds = Set.copyOf(deeds);
  }

  /** "The Forest Front, an ally of X, claimed the ambush", "an attack claimed by the Front". */
  boolean holds(Sentence sentence, Candidate candidate) {
    return after(sentence, candidate) || isAfterBy(sentence, candidate);
  }

  private boolean after(Sentence sentence, Candidate candidate) {
    int limit = Math.min(sentence.size(), candidate.to() + 24);
    for (int i = candidate.to(); i < limit; i++) {
      if (verbs.contains(sentence.token(i).norm())) {
        return hasDeed(sentence, i) && !refused(sentence, i);
      }
      if (i > candidate.to() + 1 && sentence.token(i).is(";")) {
        return false;
      }
    }
    return false;
  }

  /** "claimed by the Front" */
  boolean isAfterBy(Sentence sentence, Candidate candidate) {
    for (int i = candidate.from() - 1; i > Math.max(0, candidate.from() - 4); i--) {
      if (sentence.token(i).is("by")) {
        return verbs.contains(sentence.token(i - 1).norm());
      }
    }
    return false;
  }

  private boolean hasDeed(Sentence sentence, int verb) {
    int to = Math.min(sentence.size(), verb + 7);
    return sentence.has(deeds, verb + 1, to);
  }

  private static boolean refused(Sentence sentence, int verb) {
    int from = Math.max(0, verb - 4);
    return sentence.tokens().subList(from, verb).stream()
        .anyMatch(token -> token.is("not") || token.is("no") || token.is("nobody"));
  }
}
