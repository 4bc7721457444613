package io.sitrep.mention.event;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.Set;

/** "a minibus laden with explosives", "an explosives-packed lorry" */
final class LadenVehicle {

  static final Set<String> VEHICLES = WordClasses.of("event", "vehicles");
  private static final Set<String> LADEN = WordClasses.of("event", "laden");

  private LadenVehicle() {}

  /** The index after the phrase that starts here, or -1. */
  static int end(Sentence sentence, int at) {
    int i = at + 1;
    if (!VEHICLES.contains(sentence.token(at).norm()) || i + 2 >= sentence.size()) {
      return -1;
    }
    if (!LADEN.contains(sentence.token(i).norm()) || !sentence.token(i + 1).is("with")) {
      return -1;
    }
    return sentence.token(i + 2).norm().startsWith("explosive") ? i + 3 : -1;
  }
}
