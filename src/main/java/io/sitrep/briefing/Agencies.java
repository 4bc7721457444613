package io.sitrep.briefing;

import io.sitrep.text.CuedPattern;
import org.jspecify.annotations.Nullable;

/** Finds the news agency a text cites: "told AFP", "(Reuters)". */
public final class Agencies {

  private static final CuedPattern NAME =
      new CuedPattern(
          "\\b(?:The )?(AFP|Agence France-Presse|Reuters|Associated Press|Xinhua|Anadolu|Interfax|TASS|Bloomberg|"
              + "Kyodo|Yonhap|Efe|EFE|ANSA|dpa|PTI|UPI|IANS)\\b|(?<=told )(AP)\\b|(?<=\\()(AP)(?=\\))",
          "AFP",
          "Agence France-Presse",
          "Reuters",
          "Associated Press",
          "Xinhua",
          "Anadolu",
          "Interfax",
          "TASS",
          "Bloomberg",
          "Kyodo",
          "Yonhap",
          "Efe",
          "EFE",
          "ANSA",
          "dpa",
          "PTI",
          "UPI",
          "IANS",
          "told AP",
          "(AP)");

  private Agencies() {}

  /** The first one cited, as written; null where there is none. */
  public static @Nullable String citedIn(String text) {
    var found = NAME.first(text);
    if (found == null) {
      return null;
    }
    var name = found.group(1);
    return name == null ? "AP" : name;
  }
}
