package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "the blaze was set deliberately", "police treat the fire as arson", "torched a school" */
final class SetFire implements Construction {

  @Override
  public String id() {
    return "set-fire";
  }

  @Override
  public EventType type() {
    return EventType.ARSON;
  }

  @Override
  public boolean fits(Cues cues) {
    return cues.has(Cue.ARSON) && !cues.hasAny(Cue.KILL, Cue.STRIKE, Cue.DEVICE);
  }
}
