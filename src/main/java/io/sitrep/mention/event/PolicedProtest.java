package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "police opened fire on marchers", "three demonstrators shot dead" */
final class PolicedProtest implements Construction {

  @Override
  public String id() {
    return "policed-protest";
  }

  @Override
  public EventType type() {
    return EventType.PROTEST_CRACKDOWN;
  }

  @Override
  public boolean fits(Cues cues) {
    return cues.has(Cue.PROTEST)
        && ((cues.has(Cue.STATE) && cues.has(Cue.FORCE)) || cues.near(3, Cue.PROTEST, Cue.FIRES));
  }
}
