package io.sitrep.mention.quantity;

import io.sitrep.mention.QuantityMention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Things counted: "three nations", "12 burnt houses"; the last resort, a bare number, too. */
final class Things implements Construction {

  private static final Set<String> STATES = Set.of("nations", "countries", "states");

  @Override
  public String id() {
    return "things";
  }

  @Override
  public @Nullable Reading read(Scene scene, QuantityMention number) {
    boolean digits = scene.isNumber(number.to() - 1);
    if (number.quantity().figure() == 1 && !digits) {
      return null;
    }
    int noun = scene.plural(number.to());
    if (noun < 0) {
      return new Reading(number.from(), number.to(), scene.value(number), "", QuantityKind.COUNT);
    }
    var unit = STATES.contains(scene.norm(noun)) ? "states" : scene.norm(noun);
    return new Reading(number.from(), noun + 1, scene.value(number), unit, QuantityKind.COUNT);
  }
}
