package io.sitrep.lexicon;

/** What befell the people a figure counts. */
public enum Outcome implements Coded {
  KILLED,
  WOUNDED,
  KILLED_OR_WOUNDED,
  NEUTRALISED,
  MISSING,
  ABDUCTED,
  CAPTURED,
  FREED,
  DISPLACED
}
