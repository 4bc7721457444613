package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.EnumSet;
import java.util.Set;

/** What forces say they have done: "the army said it <struck> a boat". */
record OwnWord(Violence violence) {

  private static final Set<String> SAYS = WordClasses.of("actor", "says");

  private static final Set<ActorType> SPEAKERS =
      EnumSet.of(ActorType.ARMED_GROUP, ActorType.STATE_FORCES, ActorType.FOREIGN_STATE);

  /** Tokens from "said" to "it", over a day and a "that". */
  private static final int SAID_REACH = 5;

  /** The violent verb of "the army said it <struck> a boat", "said on Monday it had <killed>". */
  int deed(Sentence sentence, Candidate candidate) {
    int say = candidate.to();
    if (!SPEAKERS.contains(candidate.type())
        || say >= sentence.size()
        || !SAYS.contains(sentence.token(say).norm())
        || Governed.byPreposition(sentence, candidate.from())) {
      return -1;
    }
    int self = say + 1;
    while (self < Math.min(sentence.size(), say + SAID_REACH) && !isSelf(sentence, self)) {
      self++;
    }
    int verb = self + 1;
    while (verb < sentence.size()
        && (Words.HAVE.contains(sentence.token(verb).norm())
            || Words.isAdverb(sentence.token(verb).norm()))) {
      verb++;
    }
    return self < sentence.size()
            && isSelf(sentence, self)
            && verb < sentence.size()
            && violence.verb(sentence, verb) > 0
        ? verb
        : -1;
  }

  private static boolean isSelf(Sentence sentence, int at) {
    return sentence.token(at).is("it") || sentence.token(at).is("they");
  }
}
