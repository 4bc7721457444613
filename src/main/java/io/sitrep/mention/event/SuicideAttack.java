package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "a man blew himself up", "a suicide bomber" */
final class SuicideAttack implements Construction {

  @Override
  public String id() {
    return "suicide-attack";
  }

  @Override
  public EventType type() {
    return EventType.SUICIDE_BOMBING;
  }

  @Override
  public boolean fits(Cues cues) {
    return cues.has(Cue.SUICIDE);
  }
}
