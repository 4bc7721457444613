package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the kinds of event that a sentence tells of from who does what to whom. Read-only once
 * made: safe for all threads.
 */
public final class TypeReader {

  private static final List<Construction> CONSTRUCTIONS =
      List.of(
          new PolicedProtest(),
          new PrisonFight(),
          new SetFire(),
          new FoiledPlot(),
          new Slaughter(),
          new BombFromAir(),
          new DroneStrike(),
          new PlantedBomb(),
          new SuicideAttack(),
          new VenueSiege(),
          new LoneShooter(),
          new CrowdRamming(),
          new MineHit(),
          new PirateBoarding(),
          new StateRaid(),
          new ArmedRaid(),
          new OfficialSlain());

  private final CueReader reader = new CueReader();

  public List<EventType> types(Sentence sentence) {
    var cues = reader.read(sentence);
    var types = new ArrayList<EventType>(2);
    for (var construction : CONSTRUCTIONS) {
      if (construction.fits(cues)) {
        types.add(construction.type());
      }
    }
    return types;
  }

  /** True where a clash only follows: "a gunfight that followed". */
  public boolean isAftermath(Sentence sentence) {
    var cues = reader.read(sentence);
    return cues.inOrder(2, Cue.CLASH, Cue.FOLLOWED) || cues.inOrder(3, Cue.FOLLOWED, Cue.CLASH);
  }

  /** True where bands are named, or forces that kill civilians, who make no lone shooter. */
  public boolean isOfBand(Sentence sentence) {
    var cues = reader.read(sentence);
    return cues.has(Cue.GROUP) || cues.inOrder(8, Cue.STATE, Cue.KILL, Cue.CIVILIAN);
  }

  List<Construction> constructions() {
    return CONSTRUCTIONS;
  }

  Cues cues(Sentence sentence) {
    return reader.read(sentence);
  }
}
