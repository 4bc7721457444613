package io.sitrep.mention.actor;

import io.sitrep.text.Sentence;
import java.util.Set;

/** Tells whether a noun phrase hangs on a preposition and so cannot be a subject. */
final class Governed {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "on",
          "at",
          "across",
          "to",
          "from",
          "with",
          "against",
          "near",
          "into",
          "over",
          "between",
          "under",
          "around",
          "through",
          "by",
          "for",
          "of",
          "after",
          "behind",
          "outside",
          "inside",
          "despite",
          "including",
          "than",
          "like");

  /** "a group of gunmen", "members of the Front": the whole acts. */
  private static final Set<String> WHOLES =
      Set.of(
          "group",
          "groups",
          "members",
          "fighters",
          "band",
          "gang",
          "team",
          "number",
          "dozens",
          "hundreds",
          "scores",
          "convoy",
          "men",
          "militants",
          "elements",
          "soldiers",
          "some",
          "thousands",
          "gunmen",
          "leader",
          "leaders",
          "faction",
          "units",
          "forces",
          "unit",
          "column",
          "squad",
          "cell",
          "crowd",
          "mob",
          "pair",
          "trio",
          "patrol",
          "contingent",
          "handful",
          "platoon",
          "detachment",
          "wave");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "their", "his", "her", "suspected", "some", "about");

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
    return !(whole && WHOLES.contains(sentence.token(at - 1).norm()));
  }
}
