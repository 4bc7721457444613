package io.sitrep.mention.place;

import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Two streets that meet, one of them called like an American state: "near <Nevada and Solano>". Two
 * states beside each other are states.
 */
final class Crossing implements Construction {

  @Override
  public String id() {
    return "crossing";
  }

  @Override
  public List<Found> find(Scene scene) {
    var places = new ArrayList<Found>();
    var names = scene.names();
    for (int i = 0; i + 1 < names.size(); i++) {
      var first = names.get(i);
      var second = names.get(i + 1);
      var relation = Approach.to(scene, first.from()).relation();
      if ((relation == Relation.NEAR || relation == Relation.AT) && meet(scene, first, second)) {
        places.add(new Found(first.from(), second.tail(), Kind.ADDRESS, relation, id()));
      }
    }
    return places;
  }

  private static boolean meet(Scene scene, Name first, Name second) {
    return second.from() == first.to() + 1
        && scene.norm(first.to()).equals("and")
        && (isState(scene, first) ? isNoPlace(scene, second) : isNoPlace(scene, first))
        && (isState(scene, first) || isState(scene, second));
  }

  private static boolean isState(Scene scene, Name name) {
    var known = scene.known(name);
    return !known.isEmpty()
        && known.getFirst().sort() == Known.Sort.ADMIN1
        && isAmerican(known.getFirst());
  }

  /** Not "near Washington and Baltimore", nor "near Texas and Mexico". */
  private static boolean isNoPlace(Scene scene, Name name) {
    return scene.known(name).stream()
        .noneMatch(known -> known.sort() == Known.Sort.COUNTRY || isAmerican(known));
  }

  private static boolean isAmerican(Known known) {
    return "US".equals(known.country());
  }
}
