package io.sitrep.mention.place;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A name that a place noun leads: "the village of Dabura", "the town Dabura", "Lake Dabu". */
final class NounOfPlace extends NameConstruction {

  @Override
  public String id() {
    return "noun-of";
  }

  @Override
  @Nullable Found judge(Scene scene, Name name) {
    if (Guard.bars(scene, name)) {
      return null;
    }
    var approach = Approach.to(scene, name.from());
    var noun = approach.noun();
    if (noun == null || !isLed(scene, name)) {
      return null;
    }
    var relation = Objects.requireNonNullElse(approach.relation(), Relation.OF);
    return found(name, Kinds.ofNoun(scene.cues(), noun), relation);
  }

  /** A plain "of" needs no more; a noun without it must itself follow a preposition or article. */
  private static boolean isLed(Scene scene, Name name) {
    int before = name.from() - 1;
    return scene.norm(before).equals("of")
        || ((scene.isPlaceNoun(before) || scene.is(before, Cue.CAPITAL))
            && before > 0
            && !scene.is(before, Cue.STREET)
            && !scene.is(before, Cue.FACILITY));
  }
}
