package io.sitrep.lambda;

import io.sitrep.Sitrep;
import io.sitrep.article.Limits;
import io.sitrep.article.Tlp;
import java.util.Map;
import java.util.Set;

/** What the environment of the function sets. */
record Settings(Destination destination, Tlp tlp, Limits limits) {

  private static final String INPUT_PREFIX = "INPUT_PREFIX";
  private static final String OUTPUT_BUCKET = "OUTPUT_BUCKET";
  private static final String OUTPUT_PREFIX = "OUTPUT_PREFIX";
  private static final String DEFAULT_TLP = "DEFAULT_TLP";
  private static final String MAX_ARTICLE_BYTES = "MAX_ARTICLE_BYTES";

  static final Set<String> NAMES =
      Set.of(INPUT_PREFIX, OUTPUT_BUCKET, OUTPUT_PREFIX, DEFAULT_TLP, MAX_ARTICLE_BYTES);

  static Settings of(Map<String, String> environment) {
    var destination =
        new Destination(
            environment.getOrDefault(INPUT_PREFIX, "articles/"),
            required(environment, OUTPUT_BUCKET),
            environment.getOrDefault(OUTPUT_PREFIX, "briefings/"));
    return new Settings(
        destination,
        tlp(environment.getOrDefault(DEFAULT_TLP, Tlp.CLEAR.label())),
        limits(environment.getOrDefault(MAX_ARTICLE_BYTES, "" + Limits.DEFAULT.bytes())));
  }

  /** The program with its settings: what else than the article shapes a briefing. */
  String program() {
    return "sitrep/%s %s max-%d".formatted(Sitrep.VERSION, tlp.label(), limits.bytes());
  }

  private static String required(Map<String, String> environment, String name) {
    var value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + " is not set");
    }
    return value;
  }

  private static Tlp tlp(String label) {
    return Tlp.of(label)
        .orElseThrow(() -> new IllegalArgumentException(DEFAULT_TLP + " is no TLP mark: " + label));
  }

  private static Limits limits(String bytes) {
    try {
      return new Limits(Integer.parseInt(bytes), Limits.DEFAULT.characters());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(MAX_ARTICLE_BYTES + " is no number: " + bytes, e);
    }
  }
}
