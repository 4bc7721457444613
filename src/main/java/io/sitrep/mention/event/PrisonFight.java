package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "fighting between gangs in the prison", "six inmates killed" */
final class PrisonFight implements Construction {

  @Override
  public String id() {
    return "prison-fight";
  }

  @Override
  public EventType type() {
    return EventType.PRISON_VIOLENCE;
  }

  @Override
  public boolean fits(Cues cues) {
    return cues.near(15, Cue.PRISON, Cue.FIGHT)
        || cues.near(8, Cue.INMATE, Cue.FIGHT)
        || cues.near(4, Cue.INMATE, Cue.KILL);
  }
}
