package io.sitrep.mention.actor;

import io.sitrep.text.Sentence;
import java.util.Set;

/** Tells the verb of a clause from its form, as far as actors need it. */
final class Verbs {

  private static final Set<String> FORMS =
      Set.of(
          "is",
          "was",
          "has",
          "had",
          "will",
          "would",
          "says",
          "said",
          "built",
          "began",
          "sent",
          "took",
          "put",
          "made",
          "gave",
          "held",
          "led",
          "lost",
          "left",
          "won",
          "set",
          "fought",
          "and",
          "also",
          "could",
          "should",
          "may",
          "does",
          "did",
          "can",
          "who",
          "have",
          "are",
          "were",
          "last",
          "denies",
          "accuses",
          "blames",
          "faces",
          "shares",
          "backs",
          "warns",
          "claims",
          "wants",
          "say",
          "tell",
          "believe",
          "believes",
          "think",
          "thinks",
          "continue",
          "continues",
          "found",
          "saw",
          "came",
          "went",
          "knew",
          "know",
          "heard",
          "got");

  private Verbs() {}

  static boolean isFinite(Sentence sentence, int at) {
    var token = sentence.token(at);
    var norm = token.norm();
    boolean past = norm.endsWith("ed") && norm.length() > 3;
    return !token.is("and") && (FORMS.contains(norm) || past) && !token.isCapitalised();
  }
}
