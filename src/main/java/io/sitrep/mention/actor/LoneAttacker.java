package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Someone known only by the deed: "a 31-year-old man opened fire", "two men threw a grenade". */
final class LoneAttacker implements Construction {

  private static final int FARTHEST = 8;

  private static final Set<String> OPENERS = WordClasses.of("actor", "lone-attacker-openers");
  private static final Set<String> PEOPLE = WordClasses.of("actor", "people");

  private static final Set<String> LINKS = WordClasses.of("actor", "lone-attacker-links");

  private static final Set<String> SEEN = Set.of("seen", "spotted", "filmed");
  private static final Set<String> FLEEING = WordClasses.of("actor", "fleeing");

  private static final Set<String> CLAUSES = Set.of("when", "as", "while", "that", "because");

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
    if (at > 0 && (violence.verb(sentence, at - 1) > 0 || sentence.token(at - 1).is("of"))) {
      return null; // "killing a 61-year-old woman and wounding", "the bodies of five men"
    }
    int to = end(sentence, at + 1);
    return to > 0 && (isAgent(sentence, at) || strikes(sentence, to))
        ? new Candidate(at, to, ActorType.ARMED_GROUP, "", false, null, List.of(), id())
        : null;
  }

  /** "was shot by two men" */
  private boolean isAgent(Sentence sentence, int at) {
    if (at < 2 || !sentence.token(at - 1).is("by")) {
      return false;
    }
    return IntStream.range(Math.max(0, at - 6), at - 1)
        .anyMatch(i -> violence.verb(sentence, i) > 0);
  }

  /** After "31-year-old man", "masked men", "25-year-old from Kovia". */
  static int end(Sentence sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + 4); i++) {
      var norm = sentence.token(i).norm();
      if (PEOPLE.contains(norm)) {
        return Attire.end(sentence, i + 1);
      }
      if (Words.isAge(norm)) {
        return aged(sentence, i + 1);
      }
      if (sentence.token(i).isMark() || LINKS.contains(norm) || CLAUSES.contains(norm)) {
        return -1; // "a grenade thrown by youths"
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
      if (SEEN.contains(sentence.token(i).norm()) && i + 1 < sentence.size()) {
        return FLEEING.contains(sentence.token(i + 1).norm());
      }
      if (violence.verb(sentence, i) > 0) {
        return !Violence.isPassive(sentence, i) && !violence.isReduced(sentence, i);
      }
      if (CLAUSES.contains(sentence.token(i).norm())) {
        return false; // "two men died when officers raided their home"
      }
      boolean be = sentence.token(i).is("was") || sentence.token(i).is("were");
      if (be && !(i + 1 < sentence.size() && SEEN.contains(sentence.token(i + 1).norm()))) {
        return false;
      }
    }
    return false;
  }
}
