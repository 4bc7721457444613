package io.sitrep.mention.place;

import io.sitrep.mention.place.PlaceMention.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A name with a distance after it: "Dabura, about 40 km from Kor". */
final class DistantPlace extends NameConstruction {

  private static final Set<String> MARKS = Set.of(",", "(", "--", "-");

  @Override
  public String id() {
    return "distant";
  }

  @Override
  @Nullable Found judge(Scene scene, Name name) {
    if (Guard.bars(scene, name)) {
      return null;
    }
    int at = name.to();
    boolean mark = MARKS.contains(scene.norm(at));
    int number = at + 1;
    while (Qualifiers.ABOUT.contains(scene.norm(number))) {
      number++;
    }
    boolean distance =
        (mark && scene.is(number + 1, Cue.UNIT))
            || (mark && scene.is(number + 2, Cue.UNIT) && scene.is(number + 1, Cue.FUNCTION));
    if (!distance) {
      return null;
    }
    var relation = Approach.to(scene, name.from()).relation();
    return found(name, Kind.PLACE, relation == null ? Relation.OF : relation);
  }
}
