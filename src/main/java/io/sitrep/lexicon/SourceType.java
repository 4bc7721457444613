package io.sitrep.lexicon;

/** What kind of source vouches for a statement. */
public enum SourceType implements Coded {
  GOVERNMENT,
  MILITARY,
  POLICE,
  HEALTH,
  RESCUE,
  WITNESS,
  RESIDENT,
  ARMED_GROUP,
  UN,
  NGO,
  MEDIA,
  FAMILY,
  LOCAL_OFFICIAL,
  EXPERT,
  OPPOSITION,
  UNATTRIBUTED
}
