package io.sitrep.mention.quantity;

import io.sitrep.mention.QuantityMention;
import org.jspecify.annotations.Nullable;

/** A sum with its currency before it: "$2 million", "Rs 500". */
final class Money implements Construction {

  private final Units units;

  Money(Units units) {
    this.units = units;
  }

  @Override
  public String id() {
    return "money";
  }

  @Override
  public @Nullable Reading read(Scene scene, QuantityMention number) {
    int digits = number.from();
    while (digits < number.to() && !scene.isNumber(digits)) {
      digits++;
    }
    for (int length = 3; length > 0; length--) {
      int from = digits - length;
      var unit = units.at(scene.sentence().tokens(), from);
      if (unit != null && unit.length() == length && unit.value().kind() == QuantityKind.MONEY) {
        int start = Math.min(number.from(), widened(scene, from));
        return new Reading(
            start, number.to(), scene.value(number), unit.value().name(), QuantityKind.MONEY);
      }
    }
    return null;
  }

  /** "US" before "$" is part of the sign. */
  private static int widened(Scene scene, int from) {
    return scene.norm(from).equals("$") && scene.norm(from - 1).equals("us") ? from - 1 : from;
  }
}
