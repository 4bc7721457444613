package io.sitrep.mention.place;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A region without a name: "in a western region", "in the three borders area". */
final class DescribedRegion implements Construction {

  private static final Set<String> REGIONS = WordClasses.of("place", "regions");
  private static final int LONGEST = 4;

  @Override
  public String id() {
    return "described-region";
  }

  @Override
  public List<Found> find(Scene scene) {
    var places = new ArrayList<Found>();
    for (int i = 1; i < scene.size(); i++) {
      int from = REGIONS.contains(scene.norm(i)) && !scene.isCapital(i) ? start(scene, i) : i;
      if (from < i) {
        places.add(new Found(from, i + 1, Kind.DESCRIPTION, Relation.IN, id()));
      }
    }
    return places;
  }

  /** The index after "in a", or {@code noun} where the words between do not describe a region. */
  private static int start(Scene scene, int noun) {
    for (int i = noun - 1; i > 0 && noun - i <= LONGEST; i--) {
      var word = scene.norm(i);
      if (Set.of("a", "the", "an").contains(word)) {
        boolean in = scene.norm(i - 1).equals("in");
        return in && noun - i > 1 ? i + 1 : noun;
      }
      if (!scene.token(i).isWord() || scene.isCapital(i)) {
        return noun;
      }
    }
    return noun;
  }
}
