package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "police raided a hideout", "soldiers shot dead four rebels", "bandits killed by troops" */
final class StateRaid implements Construction {

  @Override
  public String id() {
    return "state-raid";
  }

  @Override
  public EventType type() {
    return EventType.RAID_BY_STATE;
  }

  @Override
  public boolean fits(Cues cues) {
    return !cues.has(Cue.CLASH)
        && (cues.inOrder(4, Cue.STATE, Cue.RAID)
            || (isActive(cues) && cues.inOrder(6, Cue.STATE, Cue.KILL, Cue.RAID))
            || cues.inOrder(4, Cue.RAID, Cue.BY, Cue.STATE)
            || (cues.inOrder(4, Cue.ARREST, Cue.RAID) && !ArmedRaid.raids(cues))
            || (isActive(cues) && cues.inOrder(6, Cue.STATE, Cue.KILL, Cue.GROUP))
            || (isActive(cues) && cues.inOrder(6, Cue.STATE, Cue.KILL, Cue.ARMED))
            || (isPassive(cues) && cues.inOrder(6, Cue.GROUP, Cue.KILL, Cue.BY, Cue.STATE))
            || (isPassive(cues) && cues.inOrder(6, Cue.ARMED, Cue.KILL, Cue.BY, Cue.STATE)));
  }

  /** Not "rebels killed ten soldiers in an ambush on a military convoy". */
  private static boolean isPassive(Cues cues) {
    return !isActive(cues) || cues.inOrder(2, Cue.WAS, Cue.KILL);
  }

  /** Not "soldiers killed in a rebel ambush". */
  private static boolean isActive(Cues cues) {
    return !cues.inOrder(1, Cue.KILL, Cue.BY);
  }
}
