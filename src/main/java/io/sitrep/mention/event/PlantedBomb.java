package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "a bomb hidden under a culvert", "a device tore through a patrol van" */
final class PlantedBomb implements Construction {

  @Override
  public String id() {
    return "planted-bomb";
  }

  @Override
  public EventType type() {
    return EventType.IED;
  }

  @Override
  public boolean fits(Cues cues) {
    return !cues.hasAny(Cue.SUICIDE, Cue.JET)
        && (cues.near(6, Cue.DEVICE, Cue.PLANTED)
            || cues.inOrder(6, Cue.DEVICE, Cue.HITS, Cue.CONVOY)
            || cues.inOrder(6, Cue.CONVOY, Cue.HITS, Cue.DEVICE));
  }
}
