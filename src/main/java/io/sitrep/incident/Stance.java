package io.sitrep.incident;

import io.sitrep.lexicon.Coded;

/** Where the source of a figure stands towards the people it counts. */
public enum Stance implements Coded {
  OWN_LOSSES,
  ADVERSARY_LOSSES,
  THIRD_PARTY,
  UNATTRIBUTED
}
