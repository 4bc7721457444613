package io.sitrep.mention;

import io.sitrep.lexicon.Coded;

/** How closely the wording of a date pins it down. */
public enum DatePrecision implements Coded {
  DAY,
  DAY_RANGE,
  WEEK,
  MONTH,
  YEAR,
  RANGE,
  BEFORE,
  UNRESOLVED
}
