package io.sitrep.lexicon;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The English names of countries by their ISO 3166-1 alpha-2 codes. */
public final class CountryNames {

  private static final TsvIndex BY_CODE = TsvIndex.of("world/countries.tsv", 0);

  private CountryNames() {}

  /** Null for a code that is none. */
  public static @Nullable String of(String iso2) {
    for (var row : BY_CODE.rows(iso2.toLowerCase(Locale.ROOT))) {
      if (row[0].equals(iso2)) {
        return row[2];
      }
    }
    return null;
  }
}
