package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "a car ploughed into a march", "drove a van into shoppers" */
final class CrowdRamming implements Construction {

  @Override
  public String id() {
    return "crowd-ramming";
  }

  @Override
  public EventType type() {
    return EventType.VEHICLE_RAMMING;
  }

  @Override
  public boolean fits(Cues cues) {
    return !cues.has(Cue.DEVICE)
        && (cues.inOrder(10, Cue.VEHICLE, Cue.RAMS, Cue.CROWD)
            || cues.inOrder(8, Cue.RAMS, Cue.VEHICLE, Cue.CROWD)
            || (cues.inOrder(8, Cue.RAMS, Cue.CROWD) && cues.hasAny(Cue.VEHICLE, Cue.LONE)));
  }
}
