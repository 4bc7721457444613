package io.sitrep.mention.place;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.Set;

/** Two names that a dash joins before a road: "the Dabura–Kor road", "on the Dabura - Kor axis". */
final class RoadBetween extends NamePair {

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "/");
  private static final Set<String> ROADS = WordClasses.of("place", "roads");

  @Override
  public String id() {
    return "road-between";
  }

  @Override
  boolean isPair(Scene scene, Name first, Name second) {
    return DASHES.contains(scene.norm(first.to()))
        && second.from() == first.to() + 1
        && ROADS.contains(scene.norm(second.to()))
        && !Guard.isBarred(scene, first);
  }

  @Override
  Found place(Scene scene, Name name) {
    return new Found(name.from(), name.to(), Kind.PLACE, Relation.BETWEEN, id());
  }
}
