package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "two drones struck the depot" */
final class DroneStrike implements Construction {

  @Override
  public String id() {
    return "drone-strike";
  }

  @Override
  public EventType type() {
    return EventType.DRONE_STRIKE;
  }

  @Override
  public boolean fits(Cues cues) {
    return (cues.near(8, Cue.DRONE, Cue.STRIKE) || cues.inOrder(4, Cue.DRONE, Cue.KILL))
        && !cues.hasAny(Cue.JET, Cue.MISSILE);
  }
}
