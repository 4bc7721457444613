package io.sitrep.mention.actor;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.Set;

/** Tells whether a noun phrase hangs on a preposition and so cannot be a subject. */
final class Governed {

  private static final Set<String> PREPOSITIONS = WordClasses.of("actor", "prepositions");

  /** "a group of gunmen", "members of the Front": the whole acts, but not "the number of". */
  private static final Set<String> WHOLES = WordClasses.of("actor", "wholes");

  private static final Set<String> DETERMINERS = WordClasses.of("actor", "determiners");

  private static final int ADJECTIVES = 4;

  private Governed() {}

  /** "according to initial police reports" */
  private static boolean isQuoted(Sentence sentence, int last) {
    for (int i = last; i > 0 && i > last - ADJECTIVES; i--) {
      if (sentence.token(i).isMark()) {
        return false;
      }
      if (sentence.token(i).is("to")) {
        return sentence.token(i - 1).is("according");
      }
    }
    return false;
  }

  static boolean byPreposition(Sentence sentence, int from) {
    int at = from - 1;
    while (at >= 0 && DETERMINERS.contains(sentence.token(at).norm())) {
      at--;
    }
    if (isQuoted(sentence, at)) {
      return true;
    }
    if (at < 0 || !PREPOSITIONS.contains(sentence.token(at).norm())) {
      return false;
    }
    boolean whole = at > 0 && sentence.token(at).is("of");
    boolean figure =
        at > 1 && sentence.token(at - 1).is("number") && sentence.token(at - 2).is("the");
    return figure || !(whole && WHOLES.contains(sentence.token(at - 1).norm()));
  }
}
