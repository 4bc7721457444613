package io.sitrep.mention.quantity;

import io.sitrep.mention.NumberReader;
import io.sitrep.mention.Words;
import io.sitrep.mention.quantity.Construction.Reading;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number written as one word with its unit: "20-year-old", "200-strong", "7.62mm", "21st". */
final class Compound {

  static final String ID = "compound";

  private static final Pattern HYPHENED = Pattern.compile("(\\d[\\d,]*|[a-z]+)-([a-z]+)(-old)?s?");
  private static final Pattern GLUED =
      Pattern.compile(
          "(\\d+(?:[.,]\\d+)*)(mm|km|kms|kg|cm|m|bn|tn|k|ft|mph|kph|lb|st|nd|rd|th|am|pm|s)");
  private static final Set<String> STRENGTHS = Set.of("strong", "man", "member", "person");
  private static final Map<String, Double> SCALES =
      Map.of("m", 1e6, "bn", 1e9, "tn", 1e12, "k", 1e3);

  private final Units units;

  Compound(Units units) {
    this.units = units;
  }

  @Nullable Reading at(Scene scene, int at) {
    var norm = scene.norm(at);
    if (norm.indexOf('-') > 0) {
      var hyphened = HYPHENED.matcher(norm);
      if (hyphened.matches()) {
        return hyphened(at, hyphened.group(1), hyphened.group(2), hyphened.group(3) != null);
      }
    }
    if (!Words.opensWithDigit(norm)) {
      return null;
    }
    int to = decimals(scene, at);
    var glued = GLUED.matcher(written(scene, at, to));
    return glued.matches() ? glued(scene, at, to, glued.group(1), glued.group(2)) : null;
  }

  private @Nullable Reading hyphened(int at, String number, String word, boolean old) {
    double value = value(number);
    if (value < 0) {
      return null;
    }
    if (STRENGTHS.contains(word)) {
      return new Reading(at, at + 1, value, "persons", QuantityKind.FORCE_SIZE);
    }
    var unit = units.word(word);
    if (unit == null) {
      return null;
    }
    return new Reading(at, at + 1, value, unit.name(), old ? QuantityKind.AGE : unit.kind());
  }

  private static double value(String number) {
    return Character.isDigit(number.charAt(0))
        ? Double.parseDouble(number.replace(",", ""))
        : NumberReader.small(number);
  }

  /** Past ".62mm", which is cut at its point. */
  private static int decimals(Scene scene, int at) {
    boolean point = scene.isNumber(at) && scene.norm(at + 1).equals(".") && isNext(scene, at + 1);
    return point && isNext(scene, at) && Words.opensWithDigit(scene.norm(at + 2)) ? at + 3 : at + 1;
  }

  private static boolean isNext(Scene scene, int at) {
    return at + 1 < scene.sentence().size()
        && scene.sentence().token(at).span().end() == scene.sentence().token(at + 1).span().start();
  }

  private static String written(Scene scene, int at, int to) {
    var words = new StringBuilder();
    for (int i = at; i < to; i++) {
      words.append(scene.norm(i));
    }
    return words.toString();
  }

  private @Nullable Reading glued(Scene scene, int at, int to, String number, String unit) {
    double value = Double.parseDouble(number.replace(",", ""));
    var sign = units.at(scene.sentence().tokens(), at - 1);
    if (sign != null && sign.value().kind() == QuantityKind.MONEY && SCALES.containsKey(unit)) {
      return new Reading(
          at - 1,
          to,
          value * SCALES.getOrDefault(unit, 1.0),
          sign.value().name(),
          QuantityKind.MONEY);
    }
    return switch (unit) {
      case "st", "nd", "rd", "th" ->
          new Reading(
              at,
              to,
              value,
              "",
              scene.isCapitalised(to) ? QuantityKind.NAME : QuantityKind.ORDINAL);
      case "am", "pm" -> new Reading(at, to, value, "hour", QuantityKind.TIME);
      case "mm" -> new Reading(at, to, value, "mm-calibre", QuantityKind.CALIBRE);
      case "s" ->
          value >= 10
              ? new Reading(at, to, value, value < 1000 ? "years" : "year", QuantityKind.DATE)
              : null;
      case "bn", "tn", "k" ->
          new Reading(at, to, value * SCALES.getOrDefault(unit, 1.0), "", QuantityKind.COUNT);
      default -> measured(at, to, value, unit);
    };
  }

  private @Nullable Reading measured(int at, int to, double value, String unit) {
    var known = units.word(unit);
    return known == null ? null : new Reading(at, to, value, known.name(), known.kind());
  }
}
