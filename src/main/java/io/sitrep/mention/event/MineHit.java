package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "the bus hit a landmine", "an old mine exploded" */
final class MineHit implements Construction {

  @Override
  public String id() {
    return "mine-hit";
  }

  @Override
  public EventType type() {
    return EventType.LANDMINE;
  }

  @Override
  public boolean fits(Cues cues) {
    return cues.near(6, Cue.MINE, Cue.HITS) || cues.near(8, Cue.MINE, Cue.KILL);
  }
}
