package io.sitrep.mention.quantity;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.QuantityMention;
import io.sitrep.mention.Words;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number that is a name or part of one: "Highway 12", "Five Star Movement", "three borders area".
 */
final class Designation implements Construction {

  private static final Set<String> AREAS = WordClasses.of("quantity", "areas");
  private static final Set<String> STREETS = WordClasses.of("quantity", "streets");

  /** What else is told by number: "Operation 9". */
  private static final Set<String> UNITS = Set.of("operation", "group");

  /** A telephone number, a grid reference, the code of a resolution. */
  private static final Pattern CODE = Pattern.compile("0\\d+|\\d{8,}");

  @Override
  public String id() {
    return "designation";
  }

  @Override
  public @Nullable Reading read(Scene scene, QuantityMention number) {
    int from = number.from();
    if (isStreet(scene, number)) {
      return reading(scene, number, from, number.to() + 2, QuantityKind.ADDRESS);
    }
    if (isBlock(scene, number)) {
      return reading(scene, number, from, number.to() + 1, QuantityKind.ADDRESS);
    }
    if (CODE.matcher(scene.text(from)).matches()) {
      return reading(scene, number, from, number.to(), QuantityKind.NAME);
    }
    if (scene.isNumber(from) && isNumbered(scene, number)) {
      return reading(scene, number, from - 1, number.to(), QuantityKind.NAME);
    }
    int noun = scene.plural(number.to());
    if (noun == number.to() && AREAS.contains(scene.norm(noun + 1))) {
      return new Reading(from, noun + 1, scene.value(number), scene.norm(noun), QuantityKind.NAME);
    }
    boolean titled =
        from > 0
            && !scene.isNumber(from)
            && scene.isCapitalised(from)
            && scene.isCapitalised(number.to());
    return titled ? reading(scene, number, from, number.to() + 1, QuantityKind.NAME) : null;
  }

  /** "the 2100 block of Elm Street" */
  static boolean isBlock(Scene scene, QuantityMention number) {
    return scene.isNumber(number.to() - 1)
        && scene.norm(number.to()).equals("block")
        && scene.norm(number.to() + 1).equals("of");
  }

  private static boolean isStreet(Scene scene, QuantityMention number) {
    return scene.isNumber(number.from())
        && scene.isCapitalised(number.to())
        && STREETS.contains(scene.norm(number.to() + 1));
  }

  /**
   * "Resolution 2085"; and after a name that opens no sentence, "Boeing 737" where nothing follows
   * that it could count.
   */
  private static boolean isNumbered(Scene scene, QuantityMention number) {
    int before = number.from() - 1;
    if (Words.NUMBERED.contains(scene.norm(before)) || UNITS.contains(scene.norm(before))) {
      return true;
    }
    boolean named =
        before > 0 && scene.isCapitalised(before) && scene.timeAt(number.span()) == null;
    return named
        && scene.plural(number.to()) < 0
        && scene.peopleAt(number) == null
        && scene.text(before).length() > 1;
  }

  private static Reading reading(
      Scene scene, QuantityMention number, int from, int to, QuantityKind kind) {
    return new Reading(from, Math.min(to, scene.sentence().size()), scene.value(number), "", kind);
  }
}
