package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "police thwarted an attack", "three held over a plot" */
final class FoiledPlot implements Construction {

  @Override
  public String id() {
    return "foiled-plot";
  }

  @Override
  public EventType type() {
    return EventType.FOILED_PLOT;
  }

  @Override
  public boolean fits(Cues cues) {
    return cues.has(Cue.FOIL) && !cues.has(Cue.KILL);
  }
}
