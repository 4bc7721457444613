package io.sitrep.incident;

import io.sitrep.lexicon.Coded;

/** Whether the article states the date or it was worked out from the publication date. */
public enum DateBasis implements Coded {
  STATED,
  RESOLVED,
  UNRESOLVED
}
