package io.sitrep.lexicon;

/**
 * A noun for people. {@code size} is how many people one of them is ("couple": 2), or 0 when that
 * is open.
 */
public record PersonNoun(String singular, boolean plural, Party party, Kind kind, int size) {

  /** What a noun says of the people besides their party. */
  public enum Kind implements Coded {
    ROLE,
    NEUTRAL,
    AGE,
    KIN,
    COLLECTIVE
  }
}
