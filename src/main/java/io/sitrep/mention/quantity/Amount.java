package io.sitrep.mention.quantity;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.QuantityMention;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A measured amount, with its conversion where one follows: "about 5 kilometres (3 miles)". */
final class Amount implements Construction {

  /** Symbols too short to be units unless they follow figures. */
  private static final Set<String> LETTERS = WordClasses.of("quantity", "letters");

  private final Units units;

  Amount(Units units) {
    this.units = units;
  }

  @Override
  public String id() {
    return "amount";
  }

  @Override
  public @Nullable Reading read(Scene scene, QuantityMention number) {
    int at = number.to();
    if (scene.norm(at).equals("-")) {
      at++;
    }
    var unit = units.at(scene.sentence().tokens(), at);
    if (unit == null || isLetter(scene, at) || scene.sentence().token(at).is("$")) {
      return null;
    }
    int end = conversion(scene, at + unit.length());
    if (unit.value().name().equals("GBP") && scene.norm(end).equals("of")) {
      return new Reading(number.from(), end, scene.value(number), "lb", QuantityKind.WEIGHT);
    }
    return new Reading(
        number.from(), end, scene.value(number), unit.value().name(), unit.value().kind());
  }

  private static boolean isLetter(Scene scene, int at) {
    return LETTERS.contains(scene.norm(at))
        && (scene.norm(at).equals("in") || !scene.isNumber(at - 1));
  }

  /** Past "(60 miles)". */
  private int conversion(Scene scene, int at) {
    var other = scene.norm(at).equals("(") ? scene.quantityFrom(at + 1) : null;
    if (other == null) {
      return at;
    }
    var unit = units.at(scene.sentence().tokens(), other.to());
    int end = unit == null ? at : other.to() + unit.length();
    return unit != null && scene.norm(end).equals(")") ? end + 1 : at;
  }
}
