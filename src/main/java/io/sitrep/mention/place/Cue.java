package io.sitrep.mention.place;

import io.sitrep.lexicon.Coded;

/** A class of words that tells places from other names, or binds a place to its clause. */
enum Cue implements Coded {
  SETTLEMENT,
  DISTRICT,
  ADMIN1,
  CAPITAL,
  PART,
  FACILITY,
  NATURAL,
  STREET,
  ORGANISATION,
  NOT_PLACE,
  TITLE,
  SPEECH,
  SPEAKER,
  RESIDENT,
  CARE,
  ORIGIN,
  MOVE,
  ATTACK_VERB,
  ADJECTIVE,
  UNIT,
  COMPASS,
  EVENT,
  REGION_NAME,
  COMMON,
  FUNCTION,
  PARTICLE
}
