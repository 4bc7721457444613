package io.sitrep.incident;

import io.sitrep.lexicon.Coded;

/** How closely the article places an incident. */
public enum LocationPrecision implements Coded {
  EXACT_PLACE,
  NEAR_PLACE,
  BETWEEN_NAMED_PLACES,
  DISTRICT,
  ADMIN1,
  COUNTRY,
  UNKNOWN
}
