package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.EnumSet;
import java.util.Set;

/** Tells those who react to an incident: "the council's chairman called on the government". */
final class Reactions {

  private static final int FARTHEST = 3;
  private static final Set<ActorType> SPEAKERS =
      EnumSet.of(
          ActorType.PERSON,
          ActorType.GOVERNMENT,
          ActorType.CIVILIAN_GROUP,
          ActorType.INTERNATIONAL_ORGANISATION);

  private static final Set<String> VERBS = WordClasses.of("actor", "reactions-verbs");

  private Reactions() {}

  static boolean isActor(Sentence sentence, Candidate candidate) {
    if (!SPEAKERS.contains(candidate.type())
        || Governed.byPreposition(sentence, candidate.from())) {
      return false;
    }
    int end = Math.min(sentence.size(), candidate.to() + FARTHEST);
    for (int i = candidate.to(); i < end && !sentence.token(i).isMark(); i++) {
      if (VERBS.contains(sentence.token(i).norm())) {
        return true;
      }
    }
    return false;
  }
}
