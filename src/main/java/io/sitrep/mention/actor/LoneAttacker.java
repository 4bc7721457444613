package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Someone known only by the deed: "a 31-year-old man opened fire", "two men threw a grenade". */
final class LoneAttacker implements Construction {

  private static final int FARTHEST = 8;

  private static final Set<String> OPENERS =
      Set.of("a", "an", "two", "three", "four", "five", "several", "armed", "masked");
  private static final Set<String> PEOPLE =
      Set.of("man", "woman", "men", "youth", "youths", "teenager", "boy", "individuals");

  private final Violence violence;

  LoneAttacker(Violence violence) {
    this.violence = violence;
  }

  @Override
  public String id() {
    return "lone-attacker";
  }

  @Override
  public @Nullable Candidate at(Sentence sentence, int at) {
    if (!OPENERS.contains(sentence.token(at).norm()) || at + 2 >= sentence.size()) {
      return null;
    }
    int to = end(sentence, at + 1);
    return to > 0 && strikes(sentence, to)
        ? new Candidate(at, to, ActorType.ARMED_GROUP, "", false, null, List.of(), id())
        : null;
  }

  /** After "31-year-old man", "masked men", "25-year-old from Kovia". */
  private static int end(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 4); i++) {
      var norm = sentence.token(i).norm();
      if (PEOPLE.contains(norm)) {
        return i + 1;
      }
      if (norm.matches("\\d{1,2}-year-old")) {
        return aged(sentence, i + 1);
      }
      if (sentence.token(i).isMark()) {
        return -1;
      }
    }
    return -1;
  }

  private static int aged(Sentence sentence, int at) {
    if (at + 1 < sentence.size() && sentence.token(at).is("from")) {
      return at + 2;
    }
    boolean noun = at < sentence.size() && sentence.token(at).isWord();
    return noun && !Verbs.isFinite(sentence, at) ? at + 1 : at;
  }

  private boolean strikes(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + FARTHEST); i++) {
      if (violence.verb(sentence, i) > 0) {
        return !Violence.isPassive(sentence, i);
      }
      if (sentence.token(i).is("was") || sentence.token(i).is("were")) {
        return false;
      }
    }
    return false;
  }
}
