package io.sitrep.mention.event;

import io.sitrep.lexicon.Coded;

/** What a word tells of the kind of an event: who acts, upon whom, how, where. */
enum Cue implements Coded {
  /** Police, army and the like, where they act and do not merely speak. */
  STATE,
  /** Gunmen of no stated allegiance. */
  ARMED,
  /** Bands with a cause or a trade. */
  GROUP,
  /** One attacker by himself. */
  LONE,
  PROTEST,
  CIVILIAN,
  VILLAGE,
  OFFICIAL,
  INMATE,
  PRISON,
  VENUE,
  SHIP,
  CONVOY,
  CROWD,
  FIRES,
  FORCE,
  KILL,
  SLAUGHTER,
  FIGHT,
  CLASH,
  RAID,
  ATTACKS,
  BOARD,
  ABDUCT,
  FIRE,
  ARSON,
  FOIL,
  ARREST,
  /** A force that strikes from the air. */
  AIR,
  JET,
  DRONE,
  MISSILE,
  BOMBS,
  STRIKE,
  DEVICE,
  PLANTED,
  HITS,
  SUICIDE,
  SIEGE,
  VEHICLE,
  RAMS,
  MINE,
  PIRATE,
  FOLLOWED,
  BY,
  /** "was", "were": what follows befalls the one before. */
  WAS,
  /** A word that opens another clause. */
  BREAK
}
