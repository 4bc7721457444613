package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "pirates kidnapped six crew", "armed men boarded a tanker" */
final class PirateBoarding implements Construction {

  @Override
  public String id() {
    return "pirate-boarding";
  }

  @Override
  public EventType type() {
    return EventType.PIRACY;
  }

  @Override
  public boolean fits(Cues cues) {
    return cues.has(Cue.PIRATE) || (cues.has(Cue.SHIP) && cues.inOrder(8, Cue.ARMED, Cue.BOARD));
  }
}
