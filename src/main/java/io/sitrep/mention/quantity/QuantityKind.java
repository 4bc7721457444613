package io.sitrep.mention.quantity;

import io.sitrep.lexicon.Coded;

/** What a number that counts no victims measures. */
public enum QuantityKind implements Coded {
  FORCE_SIZE,
  DEPLOYMENT,
  PERIOD_TOLL,
  MONEY,
  DISTANCE,
  DURATION,
  DATE,
  TIME,
  AGE,
  PERCENT,
  AREA,
  WEIGHT,
  VOLUME,
  TEMPERATURE,
  SPEED,
  CALIBRE,
  POWER,
  FREQUENCY,
  DATA,
  ADDRESS,
  NAME,
  ORDINAL,
  COUNT
}
