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
  DISPLACED;

  /** Whether it is done to the body, or may prove to have been: the missing may be dead. */
  public boolean isBodily() {
    return switch (this) {
      case KILLED, WOUNDED, KILLED_OR_WOUNDED, MISSING -> true;
      case NEUTRALISED, ABDUCTED, CAPTURED, FREED, DISPLACED -> false;
    };
  }
}
