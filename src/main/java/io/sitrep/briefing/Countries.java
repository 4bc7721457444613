package io.sitrep.briefing;

import io.sitrep.lexicon.WordClasses;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of countries as the page writes them, by ISO 3166-1 alpha-2 code. */
final class Countries {

  private static final Map<String, String> SHORTER =
      Map.ofEntries(
          Map.entry("CD", "DR Congo"),
          Map.entry("CG", "Republic of Congo"),
          Map.entry("CI", "Ivory Coast"),
          Map.entry("MM", "Myanmar"),
          Map.entry("PS", "Palestinian territories"),
          Map.entry("HK", "Hong Kong"),
          Map.entry("MO", "Macao"),
          Map.entry("TR", "Turkey"),
          Map.entry("BA", "Bosnia and Herzegovina"),
          Map.entry("TT", "Trinidad and Tobago"));
  private static final Set<String> WITH_THE = WordClasses.of("briefing", "with-the");

  private Countries() {}

  static String name(String code) {
    var shorter = SHORTER.get(code);
    return shorter == null ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH) : shorter;
  }

  /** As it stands after a preposition: "the Philippines". */
  static String afterPreposition(String code) {
    return (WITH_THE.contains(code) ? "the " : "") + name(code);
  }
}
