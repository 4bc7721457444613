package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.List;
import java.util.Set;

/** Tells the victim from the attacker among people who are named with an age or identified. */
final class Fates {

  private static final Set<String> ATTACKERS = WordClasses.of("actor", "fates-attackers");

  private static final Set<String> VICTIMS = WordClasses.of("actor", "victims");

  private static final int NAMED_REACH = 6;
  private static final int ACCUSED_REACH = 9;
  private static final int DEED_REACH = 10;
  private static final Set<String> ACCUSED = WordClasses.of("actor", "accused");
  private static final Set<String> CHARGES =
      Set.of("charged", "charging", "accused", "arrested", "indicted");
  private static final Set<String> SINGLE = WordClasses.of("actor", "single");
  private static final Set<String> TO_DEED = Set.of("of", "with", "in", "for", "on");
  private static final Set<String> BE = WordClasses.of("actor", "fates-be");
  private static final Set<String> DEEDS = WordClasses.of("actor", "fates-deeds");

  private static final Set<String> TRIAL = WordClasses.of("actor", "trial");

  private Fates() {}

  static Cues of(Sentence sentence, Candidate candidate, Cues cues) {
    if (candidate.type() != ActorType.PERSON || cues.isAgent() || cues.claims()) {
      return cues;
    }
    if (isAccused(sentence, candidate)
        || isCharged(sentence, candidate)
        || isApposed(sentence, candidate)) {
      return cues.asCharged(candidate.from());
    }
    var before = sentence.tokens().subList(0, candidate.from());
    if (isListedVictim(before) || Victims.isHarmed(sentence, candidate)) {
      return cues.asVictim();
    }
    if (candidate.foundBy().equals("identified-person") && isTried(sentence)) {
      return cues.asCharged(candidate.from());
    }
    if (before.stream().map(Token::norm).anyMatch(ATTACKERS::contains)) {
      boolean identified =
          before.stream()
              .skip(Math.max(0, before.size() - NAMED_REACH))
              .anyMatch(token -> token.is("identified") || token.is("as"));
      return identified ? cues.asAgent(candidate.from()) : cues;
    }
    boolean aged = candidate.foundBy().equals("identified-person");
    boolean harmed = sentence.has(VICTIMS);
    return harmed && (aged || isIdentified(sentence, candidate)) ? cues.asVictim() : cues;
  }

  /** "Ivo Brand, 34, was charged with murder", "is implicated in the killing" */
  private static boolean isAccused(Sentence sentence, Candidate candidate) {
    int end = Math.min(sentence.size(), candidate.to() + ACCUSED_REACH);
    for (int i = candidate.to(); i + 1 < end; i++) {
      var token = sentence.token(i);
      if (ACCUSED.contains(token.norm()) && TO_DEED.contains(sentence.token(i + 1).norm())) {
        return tellsDeed(sentence, i);
      }
      boolean passes =
          token.is(",")
              || token.isNumber()
              || token.is("of")
              || token.isCapitalised()
              || BE.contains(token.norm())
              || Words.isAdverb(token.norm());
      if (!passes) {
        return false;
      }
    }
    return false;
  }

  /** "Police charged Ivo Brand with murder" */
  private static boolean isCharged(Sentence sentence, Candidate candidate) {
    int before = beforeAge(sentence, candidate.from());
    return before > 0
        && CHARGES.contains(sentence.token(before).norm())
        && !BE.contains(sentence.token(before - 1).norm())
        && tellsDeed(sentence, candidate.to());
  }

  /** "the alleged shooter, 34-year-old Ivo Brand," */
  private static boolean isApposed(Sentence sentence, Candidate candidate) {
    int comma = beforeAge(sentence, candidate.from());
    return comma > 1
        && sentence.token(comma).is(",")
        && SINGLE.contains(sentence.token(comma - 1).norm())
        && !Names.isBefore(sentence, comma - 1, Set.of("a", "an", "'s"));
  }

  private static int beforeAge(Sentence sentence, int from) {
    int before = from - 1;
    return before > 0 && Words.isAge(sentence.token(before).norm()) ? before - 1 : before;
  }

  private static boolean tellsDeed(Sentence sentence, int from) {
    return sentence.has(DEEDS, from, Math.min(sentence.size(), from + DEED_REACH));
  }

  /** "Among the injured was" */
  private static boolean isListedVictim(List<Token> before) {
    for (int i = 0; i + 2 < before.size(); i++) {
      if (before.get(i).is("among") && VICTIMS.contains(before.get(i + 2).norm())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTried(Sentence sentence) {
    return sentence.has(TRIAL)
        && sentence.tokens().stream().noneMatch(t -> t.is("lawyer") || t.is("judge"));
  }

  private static boolean isIdentified(Sentence sentence, Candidate candidate) {
    return sentence.tokens().subList(0, candidate.from()).stream()
        .anyMatch(token -> token.is("identified") || token.is("victims") || token.is("deceased"));
  }
}
