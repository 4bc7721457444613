package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.Set;

/** Tells forces and prosecutors that answer an incident: "police arrested two men". */
final class Responses {

  private static final int FARTHEST = 9;

  private static final Set<String> VERBS = WordClasses.of("actor", "responses-verbs");

  private Responses() {}

  static boolean isActor(Sentence sentence, Candidate candidate) {
    var type = candidate.type();
    if (type == ActorType.ARMED_GROUP
        || type == ActorType.PERSON
        || type == ActorType.FOREIGN_STATE) {
      return false;
    }
    if (Governed.byPreposition(sentence, candidate.from())) {
      return Names.isBefore(sentence, candidate.from(), Set.of("by"))
          && afterVerb(sentence, candidate);
    }
    for (int i = candidate.to(); i < Math.min(sentence.size(), candidate.to() + FARTHEST); i++) {
      var token = sentence.token(i);
      if (token.is(".") || token.is(";") || token.is("\"")) {
        return false;
      }
      if (VERBS.contains(token.norm())) {
        return !Violence.isPassive(sentence, i);
      }
    }
    return false;
  }

  private static boolean afterVerb(Sentence sentence, Candidate candidate) {
    return candidate.from() > 1 && VERBS.contains(sentence.token(candidate.from() - 2).norm());
  }
}
