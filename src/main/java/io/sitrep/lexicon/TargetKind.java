package io.sitrep.lexicon;

/** What kind of thing was attacked. */
public enum TargetKind implements Coded {
  PERSON,
  GROUP,
  FACILITY,
  VEHICLE,
  INFRASTRUCTURE,
  PLACE
}
