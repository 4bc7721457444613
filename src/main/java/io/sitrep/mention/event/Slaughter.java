package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "rebels beheaded four farmers", "a gang massacre" */
final class Slaughter implements Construction {

  @Override
  public String id() {
    return "slaughter";
  }

  @Override
  public EventType type() {
    return EventType.MASSACRE_OF_CIVILIANS;
  }

  @Override
  public boolean fits(Cues cues) {
    return cues.has(Cue.SLAUGHTER)
        && cues.hasAny(Cue.GROUP, Cue.ARMED, Cue.CIVILIAN, Cue.VILLAGE, Cue.STATE);
  }
}
