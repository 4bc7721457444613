package io.sitrep.mention.source;

/** How a source stands behind what it is credited with. */
public enum Strength {
  SAY,
  REPORT,
  CONFIRM,
  CLAIM,
  SUSPECT,
  BLAME,
  DENY
}
