package io.sitrep.mention.place;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name no list knows after a preposition of place: "in Dabura", "near Kor Mele". */
final class PrepositionPlace extends NameConstruction {

  private static final Set<String> PLACING = WordClasses.of("place", "placing");

  /** "bombs on Dabura": what falls on places. */
  private static final Set<String> FALLING = WordClasses.of("place", "falling");

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
    if (relation == null || !isPlacing(scene, approach)) {
      return null;
    }
    boolean tight = name.from() - approach.start() <= 2;
    boolean toPlace = relation != Relation.TOWARDS || moves(scene, approach.start());
    return tight && toPlace && !isThing(scene, name) ? found(name, Kind.PLACE, relation) : null;
  }

  private static boolean isPlacing(Scene scene, Approach approach) {
    return PLACING.contains(approach.preposition())
        || (approach.preposition().equals("on")
            && FALLING.contains(scene.norm(approach.start() - 1)));
  }

  private static boolean moves(Scene scene, int preposition) {
    return scene.is(preposition - 1, Cue.MOVE) || scene.is(preposition - 2, Cue.MOVE);
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
            && scene.cues().isOrdinary(scene.norm(after))
            && !scene.isCapital(after);
    return article && nounAfter;
  }
}
