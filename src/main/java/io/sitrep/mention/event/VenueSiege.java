package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "ended a siege at a hotel", "took hostages in a bank" */
final class VenueSiege implements Construction {

  @Override
  public String id() {
    return "venue-siege";
  }

  @Override
  public EventType type() {
    return EventType.HOSTAGE_SIEGE;
  }

  @Override
  public boolean fits(Cues cues) {
    return cues.near(12, Cue.SIEGE, Cue.VENUE);
  }
}
