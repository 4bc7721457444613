package io.sitrep.mention.place;

import io.sitrep.lexicon.Coded;

/** How what is told stands to a place. */
public enum Relation implements Coded {
  AT,
  IN,
  NEAR,
  BETWEEN,
  FROM,
  TOWARDS,
  OF
}
