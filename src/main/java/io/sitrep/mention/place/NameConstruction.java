package io.sitrep.mention.place;

import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A construction that judges each name of a sentence by itself. */
abstract class NameConstruction implements Construction {

  @Override
  public final List<Found> find(Scene scene) {
    var places = new ArrayList<Found>();
    for (var name : scene.names()) {
      var place = scene.foundAt(name) == null ? judge(scene, name) : null;
      if (place != null) {
        places.add(place);
      }
    }
    return places;
  }

  abstract @Nullable Found judge(Scene scene, Name name);

  final Found found(Name name, Kind kind, Relation relation) {
    return new Found(name.from(), name.to(), kind, relation, id());
  }
}
