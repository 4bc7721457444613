package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "gunmen shot dead the mayor", "a judge was gunned down" */
final class OfficialSlain implements Construction {

  @Override
  public String id() {
    return "official-slain";
  }

  @Override
  public EventType type() {
    return EventType.ASSASSINATION;
  }

  @Override
  public boolean fits(Cues cues) {
    return !cues.hasAny(Cue.DEVICE, Cue.STRIKE, Cue.CLASH)
        && (cues.inOrder(4, Cue.ARMED, Cue.KILL, Cue.OFFICIAL)
            || cues.inOrder(4, Cue.FIRES, Cue.OFFICIAL)
            || cues.inOrder(6, Cue.OFFICIAL, Cue.FIRES));
  }
}
