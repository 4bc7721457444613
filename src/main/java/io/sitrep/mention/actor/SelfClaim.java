package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A claim in other words than "claimed the attack": "the Front <took> responsibility", "the Front
 * said <it was behind> the attack", "the Front said <one of its men carried out> the bombing".
 */
final class SelfClaim {

  private static final int FARTHEST = 16;
  private static final int NEAR = 4;

  /** Tokens from "said" to "it", over "in an online statement that". */
  private static final int PHRASE = 7;

  private static final Set<String> TAKES = WordClasses.of("actor", "takes-responsibility");
  private static final Set<String> SAYS = WordClasses.of("actor", "says");
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "our", "the", "its");
  private static final Set<String> GROUPS =
      Set.of("group", "movement", "fighters", "men", "forces");
  private static final Set<String> CLAIMS = Set.of("claimed", "claims");
  private static final Set<String> SELF = Set.of("it", "they", "we", "its", "their", "our");
  private static final Set<String> DOES = WordClasses.of("actor", "carries-out");
  private static final Set<String> DEEDS = WordClasses.of("actor", "claim-deeds");
  private static final Set<String> SPEAKERS = WordClasses.of("actor", "speaks-for");
  private static final Set<String> NOT = Set.of("not", "no", "never", "n't");

  private SelfClaim() {}

  static boolean holds(Sentence sentence, Candidate candidate) {
    if (candidate.type() != ActorType.ARMED_GROUP
        || (Governed.byPreposition(sentence, candidate.from())
            && !isSpokenFor(sentence, candidate.from()))) {
      return false;
    }
    int from = afterAside(sentence, candidate.to());
    int limit = Math.min(sentence.size(), from + FARTHEST);
    for (int i = from; i < limit; i++) {
      var norm = sentence.token(i).norm();
      if (CLAIMS.contains(norm) && claimsDeed(sentence, i + 1)) {
        return true;
      }
      if (TAKES.contains(norm) && has(sentence, Set.of("responsibility", "credit"), i + 1, NEAR)) {
        return !sentence.has(NOT, from, i);
      }
      if (SAYS.contains(norm)) {
        return saysSo(sentence, i + 1);
      }
      if (Verbs.isFinite(sentence, i) && !Words.HAVE.contains(norm)) {
        return false;
      }
    }
    return false;
  }

  /** Past ", linked to others," and "(DF)" after the name. */
  private static int afterAside(Sentence sentence, int to) {
    int at = to;
    if (is(sentence, at, Set.of("(")) && is(sentence, at + 2, Set.of(")"))) {
      at += 3;
    }
    if (!is(sentence, at, Set.of(","))) {
      return to;
    }
    for (int i = at + 1; i < Math.min(sentence.size(), at + FARTHEST); i++) {
      if (sentence.token(i).is(",")) {
        return i + 1;
      }
    }
    return to;
  }

  /** "claimed <on its channel to have killed> nine" */
  private static boolean claimsDeed(Sentence sentence, int from) {
    for (int i = from; i + 2 < Math.min(sentence.size(), from + NEAR + PHRASE); i++) {
      if (sentence.token(i).isMark() || NOT.contains(sentence.token(i).norm())) {
        return false;
      }
      if (sentence.token(i).is("to") && sentence.token(i + 1).is("have")) {
        return Words.isParticiple(sentence.token(i + 2).norm());
      }
    }
    return false;
  }

  /** "a <spokesman> for the Front", "the <leader> of the Front" */
  private static boolean isSpokenFor(Sentence sentence, int from) {
    return IntStream.range(Math.max(1, from - 2), from)
        .filter(i -> sentence.token(i).is("of") || sentence.token(i).is("for"))
        .anyMatch(i -> SPEAKERS.contains(sentence.token(i - 1).norm()));
  }

  /** "it was behind", "its fighters had staged the attack", but not "it had not carried it out". */
  private static boolean saysSo(Sentence sentence, int from) {
    if (saysItsGroupDid(sentence, from)) {
      return true;
    }
    int self = from;
    while (self < Math.min(sentence.size(), from + PHRASE)
        && !sentence.token(self).isMark()
        && !is(sentence, self, SELF)) {
      self++;
    }
    for (int i = self + 1; is(sentence, self, SELF) && i < sentence.size() && i < self + 6; i++) {
      if (NOT.contains(sentence.token(i).norm()) || sentence.token(i).isMark()) {
        return false;
      }
      boolean behind = sentence.token(i).is("behind") || sentence.token(i).is("responsible");
      if (behind && Words.BE.contains(sentence.token(i - 1).norm())) {
        return true;
      }
      if (DOES.contains(sentence.token(i).norm())) {
        return has(sentence, DEEDS, i + 1, 6);
      }
    }
    return false;
  }

  /** "said <his group was responsible>" */
  private static boolean saysItsGroupDid(Sentence sentence, int from) {
    int owner = is(sentence, from, Set.of("that")) ? from + 1 : from;
    if (!is(sentence, owner, OWNERS) || !is(sentence, owner + 1, GROUPS)) {
      return false;
    }
    boolean be = owner + 2 < sentence.size() && Words.BE.contains(sentence.token(owner + 2).norm());
    return be && is(sentence, owner + 3, Set.of("behind", "responsible"));
  }

  private static boolean is(Sentence sentence, int at, Set<String> words) {
    return at < sentence.size() && words.contains(sentence.token(at).norm());
  }

  private static boolean has(Sentence sentence, Set<String> words, int from, int count) {
    return sentence.has(words, from, Math.min(sentence.size(), from + count));
  }
}
