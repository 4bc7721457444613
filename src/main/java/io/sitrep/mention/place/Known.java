package io.sitrep.mention.place;

import org.jspecify.annotations.Nullable;

/**
 * A place the gazetteer holds; {@code country} is ISO 3166-1 alpha-2 and {@code admin1} the name of
 * its first-level subdivision; {@code word} is what a subdivision is called, such as "state", or
 * empty.
 */
public record Known(
    String name,
    Sort sort,
    @Nullable String country,
    @Nullable String admin1,
    Certainty certainty,
    String word) {

  /** The same place, which its name alone tells. */
  Known sure() {
    return new Known(name, sort, country, admin1, Certainty.SURE, word);
  }

  /** What a name stands for; a demonym ("Peruvian") is no place but tells a country. */
  public enum Sort {
    COUNTRY,
    DEMONYM,
    ADMIN1,
    DISTRICT,
    CITY,
    REGION
  }

  /** How far the name alone tells the place. */
  public enum Certainty {
    SURE,
    /** Other places bear the name. */
    AMBIGUOUS,
    /** The name is also an ordinary word or a person's. */
    WORD
  }
}
