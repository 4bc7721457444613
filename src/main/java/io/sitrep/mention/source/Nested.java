package io.sitrep.mention.source;

import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Drops credits that stand inside what another source says. */
final class Nested {

  private Nested() {}

  static List<Credit> without(Sentence sentence, List<Credit> credits) {
    var kept = new ArrayList<Credit>();
    for (int i = 0; i < credits.size(); i++) {
      boolean first = kept.isEmpty();
      boolean wrapped =
          i + 1 < credits.size() && wraps(sentence, credits.get(i), credits.get(i + 1));
      if (!wrapped && !(repeats(sentence, credits.get(i)) && !first)) {
        kept.add(credits.get(i));
      }
    }
    return kept;
  }

  /** "The clinic admitted nine, a doctor said": the doctor says it. */
  private static boolean wraps(Sentence sentence, Credit one, Credit next) {
    return one.leads() && !next.leads() && isWeak(one) && !hasJoint(sentence, one, next);
  }

  /** "The mission said it had documented": the same source again. */
  private static boolean repeats(Sentence sentence, Credit credit) {
    return isWeak(credit) && Phrases.isPronoun(sentence.token(credit.source().from()));
  }

  private static boolean isWeak(Credit credit) {
    return switch (credit.strength()) {
      case REPORT, CONFIRM, SUSPECT -> true;
      case SAY, CLAIM, BLAME, DENY -> false;
    };
  }

  private static boolean hasJoint(Sentence sentence, Credit one, Credit next) {
    for (int i = one.end(); i + 1 < next.start(); i++) {
      boolean comma = sentence.token(i).is(",") || sentence.token(i).is(";");
      if (comma && Reaches.JOINTS.contains(sentence.token(i + 1).norm())) {
        return true;
      }
    }
    return false;
  }
}
