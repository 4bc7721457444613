package io.sitrep.mention.quantity;

import io.sitrep.mention.Words;
import io.sitrep.mention.quantity.Construction.Reading;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sum written as one with its currency: "N30 million", "Rs1.2m", "a P3-million bounty". */
final class PrefixedSum {

  static final String ID = "prefixed-sum";

  private static final Pattern SUM =
      Pattern.compile(
          "(\\p{L}{1,4})\\.?(\\d+(?:,\\d{3})*(?:\\.\\d+)?)-?(m|mn|bn|tn|k|million|billion|trillion|crore|lakh)?");

  /** Letters that mean money only in capitals and before a large sum. */
  private static final Map<String, String> LETTERS =
      Map.of("n", "NGN", "p", "PHP", "r", "ZAR", "k", "PGK", "q", "GTQ", "l", "HNL", "e", "SZL");

  private static final Map<String, Double> SCALES =
      Map.ofEntries(
          Map.entry("k", 1e3),
          Map.entry("thousand", 1e3),
          Map.entry("lakh", 1e5),
          Map.entry("m", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("million", 1e6),
          Map.entry("crore", 1e7),
          Map.entry("bn", 1e9),
          Map.entry("billion", 1e9),
          Map.entry("tn", 1e12),
          Map.entry("trillion", 1e12));

  private static final double SMALLEST = 100;

  private final Units units;

  PrefixedSum(Units units) {
    this.units = units;
  }

  @Nullable Reading at(Scene scene, int at) {
    int to = glued(scene, at);
    if (to == at + 1 && !hasDigit(scene.norm(at))) {
      return null;
    }
    var sum = SUM.matcher(written(scene, at, to));
    if (!sum.matches()) {
      return null;
    }
    var suffix = sum.group(3);
    var scale = suffix == null ? SCALES.get(scene.norm(to)) : SCALES.get(suffix);
    double value = Double.parseDouble(sum.group(2).replace(",", ""));
    var unit = unit(scene, at, sum.group(1), scale != null || value >= SMALLEST);
    int end = suffix == null && scale != null ? to + 1 : to;
    return unit == null
        ? null
        : new Reading(at, end, value * (scale == null ? 1 : scale), unit, QuantityKind.MONEY);
  }

  private static boolean hasDigit(String norm) {
    for (int i = 0; i < norm.length(); i++) {
      if (Character.isDigit(norm.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable String unit(Scene scene, int at, String prefix, boolean large) {
    var letter = LETTERS.get(prefix);
    if (letter != null) {
      return large && scene.isCapitalised(at) ? letter : null;
    }
    var unit = units.word(prefix.toLowerCase(Locale.ROOT));
    return unit != null && unit.kind() == QuantityKind.MONEY ? unit.name() : null;
  }

  /** Past ".5" and ",000", which are tokens of their own. */
  private static int glued(Scene scene, int at) {
    int to = at + 1;
    while (to + 1 < scene.sentence().size()
        && (scene.norm(to).equals(".") || scene.norm(to).equals(","))
        && isNext(scene, to)
        && isNext(scene, to + 1)
        && Words.opensWithDigit(scene.norm(to + 1))) {
      to += 2;
    }
    return to;
  }

  private static boolean isNext(Scene scene, int at) {
    return scene.sentence().token(at).span().start() == scene.sentence().token(at - 1).span().end();
  }

  private static String written(Scene scene, int at, int to) {
    var words = new StringBuilder();
    for (int i = at; i < to; i++) {
      words.append(scene.norm(i));
    }
    return words.toString();
  }
}
