package io.sitrep.mention;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.Set;

/** Tells by the verb alone that its subject is a person: only people are murdered. */
final class Victims {

  private static final int LONGEST_COMPLEMENT = 14;
  private static final Set<String> MURDERED = WordClasses.of("mention", "murdered");

  /** What people are, and now and then a bill or a fire engine. */
  private static final Set<String> KILLED = Set.of("killed", "injured", "wounded");

  private static final Set<String> THINGS = WordClasses.of("mention", "things");

  private Victims() {}

  /** "… of the district council <was shot dead>": the verb of the noun phrase that ends here. */
  static boolean isSubjectOfDeath(Sentence sentence, int end) {
    int verb = end;
    if (isOf(sentence, verb)) {
      verb = complementEnd(sentence, verb);
    }
    if (!is(sentence, verb, "was")
        && !(is(sentence, verb, "has") && is(sentence, verb + 1, "been"))) {
      return false;
    }
    int at = is(sentence, verb, "was") ? verb + 1 : verb + 2;
    while (at < sentence.size() && Words.isAdverb(sentence.token(at).norm())) {
      at++;
    }
    return at < sentence.size() && isDeath(sentence, at, sentence.token(end - 1).norm());
  }

  private static boolean isDeath(Sentence sentence, int at, String noun) {
    var norm = sentence.token(at).norm();
    return MURDERED.contains(norm)
        || (KILLED.contains(norm) && !THINGS.contains(noun))
        || (norm.equals("shot")
            && (is(sentence, at + 1, "dead")
                || (is(sentence, at + 1, "and") && is(sentence, at + 2, "killed"))));
  }

  private static boolean isOf(Sentence sentence, int at) {
    return is(sentence, at, "of") || is(sentence, at, "from") || is(sentence, at, "in");
  }

  /** The end of "of the Dovar unit (DU) of the party", up to its verb. */
  private static int complementEnd(Sentence sentence, int of) {
    int i = of + 1;
    while (i < sentence.size() && i - of < LONGEST_COMPLEMENT && !isVerb(sentence, i)) {
      i++;
    }
    return i;
  }

  private static boolean isVerb(Sentence sentence, int i) {
    var norm = sentence.token(i).norm();
    return Words.BE.contains(norm)
        || Words.HAVE.contains(norm)
        || Words.RELATIVES.contains(norm)
        || norm.equals(",");
  }

  private static boolean is(Sentence sentence, int at, String word) {
    return at < sentence.size() && sentence.token(at).is(word);
  }
}
