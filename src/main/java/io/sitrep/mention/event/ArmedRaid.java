package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** "rebels raided a post", "gunmen stormed the village", "overnight raids on villages" */
final class ArmedRaid implements Construction {

  @Override
  public String id() {
    return "armed-raid";
  }

  @Override
  public EventType type() {
    return EventType.ARMED_ASSAULT;
  }

  @Override
  public boolean fits(Cues cues) {
    return !cues.inOrder(6, Cue.STATE, Cue.KILL, Cue.GROUP)
        && !cues.inOrder(6, Cue.STATE, Cue.KILL, Cue.ARMED)
        && !cues.inOrder(4, Cue.KILL, Cue.GROUP, Cue.RAID)
        && !cues.inOrder(4, Cue.KILL, Cue.ARMED, Cue.RAID)
        && raids(cues);
  }

  static boolean raids(Cues cues) {
    return cues.inOrder(5, Cue.GROUP, Cue.RAID)
        || cues.inOrder(5, Cue.ARMED, Cue.RAID)
        || cues.inOrder(5, Cue.GROUP, Cue.ATTACKS)
        || cues.inOrder(5, Cue.ARMED, Cue.ATTACKS)
        || (cues.inOrder(3, Cue.RAID, Cue.VILLAGE) && !cues.has(Cue.STATE))
        || cues.inOrder(4, Cue.ATTACKS, Cue.BY, Cue.GROUP)
        || cues.inOrder(4, Cue.ATTACKS, Cue.BY, Cue.ARMED)
        || cues.inOrder(8, Cue.RAID, Cue.BY, Cue.GROUP)
        || cues.inOrder(8, Cue.RAID, Cue.BY, Cue.ARMED)
        || cues.inOrder(4, Cue.GROUP, Cue.KILL, Cue.CIVILIAN)
        || cues.inOrder(4, Cue.ARMED, Cue.KILL, Cue.CIVILIAN);
  }
}
