package io.sitrep.mention.place;

import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name no list knows after a preposition of place: "in Dabura", "near Kor Mele". */
final class PrepositionPlace extends NameConstruction {

  private static final Set<String> PLACING =
      Set.of("in", "inside", "near", "outside", "around", "at", "across", "to");

  @Override
  public String id() {
    return "preposition";
  }

  @Override
  @Nullable Found judge(Scene scene, Name name) {
    if (Guard.bars(scene, name) || (scene.isShouting() && name.size() > 4)) {
      return null;
    }
    var approach = Approach.to(scene, name.from());
    var relation = approach.relation();
    if (relation == null || !PLACING.contains(approach.preposition())) {
      return null;
    }
    boolean tight = name.from() - approach.start() <= 2;
    boolean toPlace = relation != Relation.TOWARDS || scene.is(approach.start() - 1, Cue.MOVE);
    return tight && toPlace && !isThing(scene, name) ? found(name, Kind.PLACE, relation) : null;
  }

  /**
   * "in the Toyota pickup", "at the Friday prayers": a noun follows that the name only describes.
   */
  private static boolean isThing(Scene scene, Name name) {
    int after = name.to();
    boolean article =
        scene.norm(name.from() - 1).equals("the") || scene.norm(name.from() - 1).equals("a");
    boolean nounAfter =
        after < scene.size()
            && scene.token(after).isWord()
            && scene.cues().of(scene.norm(after)).isEmpty()
            && !scene.isCapital(after);
    return article && nounAfter;
  }
}
