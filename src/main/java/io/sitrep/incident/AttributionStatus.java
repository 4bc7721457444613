package io.sitrep.incident;

import io.sitrep.lexicon.Coded;

/** How the article ties a perpetrator to an incident. */
public enum AttributionStatus implements Coded {
  CLAIMED,
  ATTRIBUTED,
  SUSPECTED,
  DENIED,
  UNIDENTIFIED,
  NOT_STATED
}
