package io.sitrep.lexicon;

/** Whose people a figure counts. */
public enum Party implements Coded {
  STATE_FORCES,
  ARMED_GROUP,
  CIVILIAN,
  PEACEKEEPER,
  FOREIGN_FORCES,
  AID_WORKER,
  JOURNALIST,
  MIXED,
  UNKNOWN
}
