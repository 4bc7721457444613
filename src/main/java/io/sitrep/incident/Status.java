package io.sitrep.incident;

import io.sitrep.lexicon.Coded;

/** How the article itself treats a figure. */
public enum Status implements Coded {
  REPORTED,
  CLAIMED,
  DISPUTED,
  SUPERSEDED
}
