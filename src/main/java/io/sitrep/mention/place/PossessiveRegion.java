package io.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place and what it holds: "Kenya's Mandera county", "Dabura's Kor area", "Mali's Gao". */
final class PossessiveRegion implements Construction {

  @Override
  public String id() {
    return "possessive";
  }

  @Override
  public List<Found> find(Scene scene) {
    var places = new ArrayList<Found>();
    var names = scene.names();
    for (int i = 0; i + 1 < names.size(); i++) {
      var whole = names.get(i);
      var part = names.get(i + 1);
      if (isPair(scene, whole, part)) {
        var relation = Approach.to(scene, whole.from()).relation();
        places.add(place(scene, whole, relation));
        places.add(place(scene, part, relation));
      }
    }
    return places;
  }

  private static boolean isPair(Scene scene, Name whole, Name part) {
    boolean barred = Guard.isBarred(scene, whole) || Guard.isBarred(scene, part);
    return !barred
        && scene.norm(whole.to()).equals("'s")
        && onlyAdjectives(scene, whole.to() + 1, part.from())
        && Approach.to(scene, whole.from()).has(Relation.IN, Relation.AT, Relation.NEAR)
        && !scene.is(whole.from(), Cue.TITLE)
        && (isTyped(scene, part)
            || (Kinds.ofName(scene, whole) != null && !Guard.bars(scene, part)));
  }

  private static boolean onlyAdjectives(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      var word = scene.norm(i);
      if (!scene.is(i, Cue.ADJECTIVE)
          && !scene.cues().isPlaceNoun(word)
          && !scene.is(i, Cue.CAPITAL)
          && !word.equals("of")
          && !word.equals(",")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTyped(Scene scene, Name name) {
    return name.hasTail()
        || Kinds.ofName(scene, name) != null
        || (name.size() > 1 && scene.isPlaceNoun(name.to() - 1));
  }

  private Found place(Scene scene, Name name, @Nullable Relation relation) {
    var kind = Kinds.of(scene, name);
    return new Found(name.from(), name.to(), kind, relation == null ? Relation.IN : relation, id());
  }
}
