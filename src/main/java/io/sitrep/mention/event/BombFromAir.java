package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "a jet dropped three bombs", "helicopters strafed the camp" */
final class BombFromAir implements Construction {

  @Override
  public String id() {
    return "bomb-from-air";
  }

  @Override
  public EventType type() {
    return EventType.AIRSTRIKE;
  }

  @Override
  public boolean fits(Cues cues) {
    return cues.inOrder(2, Cue.AIR, Cue.BOMBS)
        || cues.inOrder(2, Cue.AIR, Cue.STRIKE)
        || cues.near(8, Cue.JET, Cue.BOMBS)
        || cues.inOrder(8, Cue.JET, Cue.STRIKE)
        || (cues.near(10, Cue.MISSILE, Cue.STRIKE) && !cues.has(Cue.FOIL));
  }
}
