package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What others say of an actor's part: "blamed on X", "they were looking at X", "X was behind it".
 */
enum Blame {
  NONE,
  SUSPECTED,
  BLAMED;

  private static final int FARTHEST = 12;
  private static final int NEAR = 5;
  private static final Set<String> TO =
      Set.of("attributed", "attributes", "attributing", "attribute", "ascribed");
  private static final Set<String> ACCUSES = Set.of("accuse", "accused", "accuses", "accusing");
  private static final Set<String> HINTS = WordClasses.of("actor", "hints");
  private static final Set<String> SUSPECTING = WordClasses.of("actor", "suspecting");
  private static final Set<String> SUSPECTS = Set.of("suspect", "suspects");

  /** Words that tie blame to other deeds than the one at hand. */
  private static final Set<String> OTHER = WordClasses.of("actor", "other");

  /** Whether a noun is what somebody blames on others: "<blames> such attacks on rebels". */
  static boolean isBefore(Sentence sentence, int noun) {
    return sentence.has(Words.BLAMES, Math.max(0, noun - NEAR), noun);
  }

  static Blame of(Sentence sentence, Candidate candidate) {
    var after = behind(sentence, candidate);
    if (after != NONE) {
      return after;
    }
    if (isOfAttackers(sentence, candidate)) {
      return SUSPECTED;
    }
    int from = candidate.from();
    for (int i = from - 1; i >= Math.max(0, from - FARTHEST); i--) {
      var norm = sentence.token(i).norm();
      if (Words.BLAMES.contains(norm) || TO.contains(norm)) {
        return blamed(sentence, i, from) ? BLAMED : NONE;
      }
      if (ACCUSES.contains(norm)) {
        boolean ends =
            candidate.to() >= sentence.size()
                || sentence.token(candidate.to()).is(".")
                || (norm.equals("accuse") && sentence.token(candidate.to()).isMark());
        boolean alone = (norm.equals("accusing") || norm.equals("accuse")) && ends;
        return from - i < 4
                && (alone || answers(sentence, candidate.to()) || ofDeed(sentence, candidate))
            ? BLAMED
            : NONE;
      }
      if (i + 1 < from && isHint(sentence, i, from)) {
        return SUSPECTED;
      }
      if (SUSPECTS.contains(norm) && i > 0 && from - i < 5 && sentence.size() > candidate.to()) {
        boolean seen = SUSPECTING.contains(sentence.token(i - 1).norm());
        return seen || sentence.token(candidate.to()).is("of") ? SUSPECTED : NONE;
      }
      if (sentence.token(i).is(";") || sentence.token(i).is(".")) {
        return NONE;
      }
    }
    return NONE;
  }

  /** "of carrying out the attack", not "of standing by" */
  private static boolean ofDeed(Sentence sentence, Candidate candidate) {
    int to = Math.min(sentence.size(), candidate.to() + 6);
    return sentence.has(DEEDS, candidate.to(), to);
  }

  /** "accused the rebels, <who denied> it" */
  private static boolean answers(Sentence sentence, int at) {
    return at + 2 < sentence.size()
        && sentence.token(at).is(",")
        && (sentence.token(at + 1).is("who") || sentence.token(at + 1).is("which"))
        && DENIES.contains(sentence.token(at + 2).norm());
  }

  /** "the gunmen <are believed to belong to> the Front" */
  private static boolean isOfAttackers(Sentence sentence, Candidate candidate) {
    int from = candidate.from();
    int verb =
        IntStream.range(Math.max(1, from - FARTHEST), from)
            .filter(i -> HEDGES.contains(sentence.token(i).norm()))
            .filter(i -> i + 2 < from && sentence.token(i + 1).is("to"))
            .filter(i -> BELONG.contains(sentence.token(i + 2).norm()))
            .reduce(-1, (_, last) -> last);
    return verb > 0
        && candidate.type() == ActorType.ARMED_GROUP
        && IntStream.range(verb, from).noneMatch(i -> sentence.token(i).isMark())
        && sentence.has(ATTACKERS, Math.max(0, verb - NEAR), verb);
  }

  private static boolean isHint(Sentence sentence, int at, int from) {
    var words = sentence.token(at).norm() + " " + sentence.token(at + 1).norm();
    return HINTS.contains(words) && from - at < 5;
  }

  private static boolean blamed(Sentence sentence, int verb, int from) {
    if (isBlamer(sentence, verb, from)) {
      return false;
    }
    boolean other = sentence.has(OTHER, verb, from) || Habit.isUsual(sentence, verb);
    boolean near = from - verb < 5 && !sentence.token(verb + 1).isMark();
    return !other && (near || Names.isBefore(sentence, from, Set.of("on", "to", "the", "a")));
  }

  /** "attributed <by the army> to rebels": who says so. */
  private static boolean isBlamer(Sentence sentence, int verb, int from) {
    int by = sentence.token(from - 1).is("the") ? from - 2 : from - 1;
    return by == verb + 1 && sentence.token(by).is("by");
  }

  /** "X was behind the blast", "X is believed to be responsible for it". */
  private static Blame behind(Sentence sentence, Candidate candidate) {
    boolean hedged = false;
    for (int i = candidate.to(); i < Math.min(sentence.size(), candidate.to() + 7); i++) {
      var token = sentence.token(i);
      if (token.isMark()
          || DENIES.contains(token.norm())
          || token.is("not")
          || token.is("no")
          || token.is("who")) {
        return NONE;
      }
      hedged |= HEDGES.contains(token.norm()) || MAY.contains(token.norm());
      boolean behind = token.is("behind") && i + 1 < sentence.size() && i > candidate.to();
      if (behind || token.is("responsible")) {
        boolean be = sentence.has(BE, candidate.to(), i);
        return !be ? NONE : hedged ? SUSPECTED : BLAMED;
      }
    }
    return NONE;
  }

  private static final Set<String> DEEDS = WordClasses.of("actor", "blame-deeds");

  private static final Set<String> DENIES = WordClasses.of("actor", "denies");

  private static final Set<String> HEDGES =
      Set.of("believed", "suspected", "thought", "presumed", "alleged");

  private static final Set<String> MAY = Set.of("may", "might", "could");

  private static final Set<String> BELONG = Set.of("belong", "be", "have");

  private static final Set<String> ATTACKERS = WordClasses.of("actor", "attackers");

  private static final Set<String> BE = WordClasses.of("actor", "blame-be");
}
