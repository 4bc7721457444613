package io.sitrep.mention.place;

import java.util.List;

/** One way English has of naming a place; sees what earlier constructions found in the sentence. */
interface Construction {

  /** The name that its mentions carry as {@code foundBy}. */
  String id();

  List<Found> find(Scene scene);
}
