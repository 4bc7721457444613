package io.sitrep.mention.place;

import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.ArrayList;
import java.util.List;

/** The places a dateline holds before its date or agency: "DABURA, Kenya, June 5 (Wire) -". */
final class Datelines implements Construction {

  static final String ID = "dateline";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Found> find(Scene scene) {
    var places = new ArrayList<Found>();
    for (var name : scene.names()) {
      boolean open =
          name.from() == 0
              || scene.norm(name.from() - 1).equals(",")
              || scene.norm(name.from() - 1).equals("/");
      if (!open || scene.is(name.from(), Cue.NOT_PLACE)) {
        break;
      }
      var kind = Kinds.ofName(scene, name);
      places.add(
          new Found(name.from(), name.to(), kind == null ? Kind.PLACE : kind, Relation.AT, ID));
    }
    return places;
  }
}
