package io.sitrep.mention.place;

import io.sitrep.mention.place.PlaceMention.Kind;

/** A place as a construction finds it, over tokens {@code [from, to)} of its sentence. */
record Found(int from, int to, Kind kind, Relation relation, String foundBy) {

  Found at(Relation other) {
    return new Found(from, to, kind, other, foundBy);
  }

  boolean overlaps(Found other) {
    return from < other.to && other.from < to;
  }
}
