package io.sitrep.mention.event;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.Set;

/** "drove his Skoda Octavia into the crowd", "a van ploughed into shoppers" */
final class RammingVehicle {

  private static final int NAME = 4;
  private static final Set<String> DRIVES = WordClasses.of("event", "drives");
  private static final Set<String> RAMS = WordClasses.of("event", "rams");
  private static final Set<String> DETERMINERS = Set.of("his", "her", "a", "an", "the");

  private RammingVehicle() {}

  /** The index after the vehicle's name that starts here, or -1. */
  static int end(Sentence sentence, int at) {
    boolean subject =
        LadenVehicle.VEHICLES.contains(sentence.token(at).norm())
            && at + 2 < sentence.size()
            && RAMS.contains(sentence.token(at + 1).norm())
            && sentence.token(at + 2).is("into");
    return subject ? at + 1 : object(sentence, at);
  }

  private static int object(Sentence sentence, int at) {
    if (at < 2
        || !DETERMINERS.contains(sentence.token(at - 1).norm())
        || !DRIVES.contains(sentence.token(at - 2).norm())) {
      return -1;
    }
    boolean vehicle = false;
    for (int i = at; i < Math.min(sentence.size(), at + NAME); i++) {
      var token = sentence.token(i);
      if (token.is("into") || token.is("at")) {
        return vehicle ? i : -1;
      }
      vehicle |= token.isCapitalised() || LadenVehicle.VEHICLES.contains(token.norm());
    }
    return -1;
  }
}
