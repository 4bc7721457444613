package io.sitrep.mention.place;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.Set;

/** Two names after "between": "between Dabura and Kor". */
final class BetweenPlaces extends NamePair {

  /** "between the Kaela and Sela <clans>" */
  private static final Set<String> PEOPLES = WordClasses.of("place", "peoples-of");

  private static final Set<String> DEALINGS = WordClasses.of("place", "dealings");

  @Override
  public String id() {
    return "between";
  }

  @Override
  boolean isPair(Scene scene, Name first, Name second) {
    var approach = Approach.to(scene, first.from());
    return approach.has(Relation.BETWEEN)
        && scene.norm(first.to()).equals("and")
        && joined(scene, first, second)
        && !DEALINGS.contains(scene.norm(approach.start() - 1))
        && !PEOPLES.contains(scene.norm(second.to()))
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

  @Override
  Found place(Scene scene, Name name) {
    var kind = Kinds.ofName(scene, name);
    return new Found(
        name.from(), name.to(), kind == null ? Kind.PLACE : kind, Relation.BETWEEN, id());
  }
}
