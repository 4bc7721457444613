package io.sitrep.mention.place;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name that an apposition calls a place: "Dabura, a farming town in the north, was hit". */
final class ApposedPlace extends NameConstruction {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the", "another");
  private static final int REACH = 5;

  @Override
  public String id() {
    return "apposed";
  }

  @Override
  @Nullable Found judge(Scene scene, Name name) {
    if (Guard.bars(scene, name) || !scene.norm(name.to()).equals(",")) {
      return null;
    }
    var noun = ARTICLES.contains(scene.norm(name.to() + 1)) ? noun(scene, name.to() + 2) : null;
    if (noun == null) {
      return null;
    }
    var relation = Approach.to(scene, name.from()).relation();
    return found(name, Kinds.ofNoun(scene.cues(), noun), relation == null ? Relation.OF : relation);
  }

  private static @Nullable String noun(Scene scene, int from) {
    for (int i = from; i < Math.min(scene.size(), from + REACH); i++) {
      if (!scene.token(i).isWord() || scene.is(i, Cue.RESIDENT) || scene.is(i, Cue.TITLE)) {
        return null;
      }
      boolean ends = i + 1 >= scene.size() || !scene.isPlaceNoun(i + 1);
      if (scene.isPlaceNoun(i) && !scene.isCapital(i) && ends) {
        return isFollowed(scene, i + 1) ? scene.norm(i) : null;
      }
    }
    return null;
  }

  private static boolean isFollowed(Scene scene, int i) {
    return i >= scene.size()
        || scene.token(i).isMark()
        || Set.of(
                "in", "of", "near", "on", "about", "some", "where", "that", "which", "outside",
                "north", "south", "east", "west", "close", "just", "at", "between", "from", "to")
            .contains(scene.norm(i));
  }
}
