package io.sitrep.mention.place;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A name in capitals that opens the article before a colon or dash: "ARUSHA: Three men died". */
final class LeadingDateline implements Construction {

  static final String ID = "leading-dateline";
  private static final Set<String> MARKS = Set.of(":", "-", "--", "—", "–", "|");
  private static final Set<String> HEADINGS = WordClasses.of("place", "headings");
  private static final int REACH = 12;

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Found> find(Scene scene) {
    if (!scene.isOpening() || scene.names().isEmpty()) {
      return List.of();
    }
    var name = scene.names().getFirst();
    boolean upper = name.from() == 0 && Letters.isAllUpper(scene.token(0).text());
    boolean closed = MARKS.contains(scene.norm(name.to())) || (upper && closesSoon(scene, name));
    if (!upper || !closed || isHeading(scene, name) || Guard.isBarred(scene, name)) {
      return List.of();
    }
    var kind = Kinds.ofName(scene, name);
    return List.of(new Found(0, name.to(), kind == null ? Kind.PLACE : kind, Relation.AT, ID));
  }

  /** "WEEKLY ROUND-UP:", "BREAKING NEWS -" */
  private static boolean isHeading(Scene scene, Name name) {
    return IntStream.range(name.from(), name.to()).anyMatch(i -> HEADINGS.contains(scene.norm(i)));
  }

  /** "ARUSHA, Tanzania, June 5 -" */
  private static boolean closesSoon(Scene scene, Name name) {
    for (int i = name.to(); i < Math.min(scene.size(), REACH); i++) {
      if (MARKS.contains(scene.norm(i))) {
        return scene.norm(name.to()).equals(",") || scene.norm(name.to()).equals("(");
      }
    }
    return false;
  }
}
