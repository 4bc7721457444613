package io.sitrep.mention.place;

import java.util.ArrayList;
import java.util.List;

/** A construction of two names that follow each other. */
abstract class NamePair implements Construction {

  @Override
  public final List<Found> find(Scene scene) {
    var places = new ArrayList<Found>();
    var names = scene.names();
    for (int i = 0; i + 1 < names.size(); i++) {
      if (isPair(scene, names.get(i), names.get(i + 1))) {
        places.add(place(scene, names.get(i)));
        places.add(place(scene, names.get(i + 1)));
      }
    }
    return places;
  }

  abstract boolean isPair(Scene scene, Name first, Name second);

  abstract Found place(Scene scene, Name name);
}
