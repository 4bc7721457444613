package io.sitrep.incident;

import io.sitrep.lexicon.Coded;

/** How surely the text was read; never whether the claim is true. */
public enum Confidence implements Coded {
  HIGH,
  MEDIUM,
  LOW
}
