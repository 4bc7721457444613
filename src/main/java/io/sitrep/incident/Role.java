package io.sitrep.incident;

import io.sitrep.lexicon.Coded;

/** The part an actor plays in the article. */
public enum Role implements Coded {
  PERPETRATOR,
  TARGET,
  RESPONDER,
  SOURCE,
  THIRD_PARTY,
  BACKGROUND
}
