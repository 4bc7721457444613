package io.sitrep.lexicon;

/** What kind of actor a name stands for. */
public enum ActorType implements Coded {
  PERSON,
  STATE_FORCES,
  GOVERNMENT,
  ARMED_GROUP,
  CIVILIAN_GROUP,
  INTERNATIONAL_ORGANISATION,
  FOREIGN_STATE,
  COMPANY
}
