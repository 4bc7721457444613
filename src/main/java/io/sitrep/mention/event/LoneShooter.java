package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "a man opened fire", "the gunman killed five" */
final class LoneShooter implements Construction {

  @Override
  public String id() {
    return "lone-shooter";
  }

  @Override
  public EventType type() {
    return EventType.MASS_SHOOTING;
  }

  @Override
  public boolean fits(Cues cues) {
    return (cues.inOrder(8, Cue.LONE, Cue.FIRES) || cues.inOrder(3, Cue.LONE, Cue.KILL))
        && !cues.inOrder(8, Cue.LONE, Cue.WAS, Cue.FIRES)
        && !cues.inOrder(8, Cue.LONE, Cue.WAS, Cue.KILL);
  }
}
