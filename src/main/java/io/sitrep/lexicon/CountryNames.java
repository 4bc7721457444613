package io.sitrep.lexicon;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Countries by their ISO 3166-1 alpha-2 codes: their English names, and whose lands they are. */
public final class CountryNames {

  private static final TsvIndex BY_CODE = TsvIndex.of("world/countries.tsv", 0);

  private CountryNames() {}

  /** Null for a code that is none. */
  public static @Nullable String of(String iso2) {
    var row = row(iso2);
    return row == null ? null : row[2];
  }

  /** The state whose soldiers are a land's own: France for its overseas territories. */
  public static String sovereign(String iso2) {
    var row = row(iso2);
    return row == null || row[7].equals("-") ? iso2 : row[7];
  }

  private static String @Nullable [] row(String iso2) {
    for (var row : BY_CODE.rows(iso2.toLowerCase(Locale.ROOT))) {
      if (row[0].equals(iso2)) {
        return row;
      }
    }
    return null;
  }
}
