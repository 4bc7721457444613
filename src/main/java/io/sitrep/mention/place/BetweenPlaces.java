package io.sitrep.mention.place;

import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Two names after "between": "between Dabura and Kor". */
final class BetweenPlaces implements Construction {

  private static final Set<String> DEALINGS =
      Set.of(
          "talks",
          "ceasefire",
          "fighting",
          "clashes",
          "clash",
          "war",
          "battle",
          "battles",
          "relations",
          "tension",
          "tensions",
          "dispute",
          "match",
          "meeting",
          "agreement",
          "truce",
          "conflict",
          "fight",
          "negotiations",
          "hostilities",
          "deal",
          "cooperation",
          "firing");

  @Override
  public String id() {
    return "between";
  }

  @Override
  public List<Found> find(Scene scene) {
    var places = new ArrayList<Found>();
    var names = scene.names();
    for (int i = 0; i + 1 < names.size(); i++) {
      var first = names.get(i);
      var second = names.get(i + 1);
      if (isPair(scene, first, second)) {
        places.add(place(scene, first));
        places.add(place(scene, second));
      }
    }
    return places;
  }

  private static boolean isPair(Scene scene, Name first, Name second) {
    var approach = Approach.to(scene, first.from());
    return approach.has(Relation.BETWEEN)
        && scene.norm(first.to()).equals("and")
        && joined(scene, first, second)
        && !DEALINGS.contains(scene.norm(approach.start() - 1))
        && isPlace(scene, first)
        && isPlace(scene, second);
  }

  /** "and Kor", "and the town of Kor" */
  private static boolean joined(Scene scene, Name first, Name second) {
    for (int i = first.to() + 1; i < second.from(); i++) {
      var word = scene.norm(i);
      if (!Set.of("the", "of").contains(word) && !scene.cues().isPlaceNoun(word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlace(Scene scene, Name name) {
    var kind = Kinds.ofName(scene, name);
    return kind == null ? !Guard.bars(scene, name) : kind != Kind.COUNTRY;
  }

  private Found place(Scene scene, Name name) {
    var kind = Kinds.ofName(scene, name);
    return new Found(
        name.from(), name.to(), kind == null ? Kind.PLACE : kind, Relation.BETWEEN, id());
  }
}
