package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.List;
import java.util.Set;

/** Tells the victim from the attacker among people who are named with an age or identified. */
final class Fates {

  private static final Set<String> ATTACKERS =
      Set.of(
          "gunman",
          "attacker",
          "suspect",
          "bomber",
          "shooter",
          "assailant",
          "suspects",
          "gunmen",
          "attackers",
          "bombers",
          "killer",
          "driver",
          "accused",
          "charged",
          "arrested",
          "leader",
          "commander",
          "alias",
          "cell");

  private static final Set<String> VICTIMS =
      Set.of(
          "killed",
          "died",
          "dead",
          "wounded",
          "injured",
          "victim",
          "victims",
          "deceased",
          "slain",
          "hit",
          "shot",
          "struck",
          "martyred",
          "hurt",
          "fatally",
          "stabbed",
          "missing",
          "abducted",
          "kidnapped",
          "identified",
          "succumbed",
          "assassinated");

  private static final Set<String> TRIAL =
      Set.of("charged", "bail", "remanded", "arraigned", "indicted", "pleaded");

  private Fates() {}

  static Cues of(Sentence sentence, Candidate candidate, Cues cues) {
    if (candidate.type() != ActorType.PERSON || cues.isAgent() || cues.claims()) {
      return cues;
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
          before.stream().anyMatch(token -> token.is("identified") || token.is("as"));
      return identified ? cues.asAgent(candidate.from()) : cues;
    }
    boolean aged = candidate.foundBy().equals("identified-person");
    boolean harmed = sentence.tokens().stream().map(Token::norm).anyMatch(VICTIMS::contains);
    return harmed && (aged || isIdentified(sentence, candidate)) ? cues.asVictim() : cues;
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
    return sentence.tokens().stream().map(Token::norm).anyMatch(TRIAL::contains)
        && sentence.tokens().stream().noneMatch(t -> t.is("lawyer") || t.is("judge"));
  }

  private static boolean isIdentified(Sentence sentence, Candidate candidate) {
    return sentence.tokens().subList(0, candidate.from()).stream()
        .anyMatch(token -> token.is("identified") || token.is("victims") || token.is("deceased"));
  }
}
