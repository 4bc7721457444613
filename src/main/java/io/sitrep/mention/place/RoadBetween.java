package io.sitrep.mention.place;

import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Two names that a dash joins before a road: "the Dabura–Kor road", "on the Dabura - Kor axis". */
final class RoadBetween implements Construction {

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "/");
  private static final Set<String> ROADS =
      Set.of(
          "road", "highway", "axis", "route", "corridor", "line", "stretch", "border", "motorway");

  @Override
  public String id() {
    return "road-between";
  }

  @Override
  public List<Found> find(Scene scene) {
    var places = new ArrayList<Found>();
    var names = scene.names();
    for (int i = 0; i + 1 < names.size(); i++) {
      var first = names.get(i);
      var second = names.get(i + 1);
      boolean joined = DASHES.contains(scene.norm(first.to())) && second.from() == first.to() + 1;
      if (joined && ROADS.contains(scene.norm(second.to())) && !Guard.isBarred(scene, first)) {
        places.add(new Found(first.from(), first.to(), Kind.PLACE, Relation.BETWEEN, id()));
        places.add(new Found(second.from(), second.to(), Kind.PLACE, Relation.BETWEEN, id()));
      }
    }
    return places;
  }
}
