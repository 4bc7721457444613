package io.sitrep.mention.source;

/**
 * A source and its reporting verb inside one sentence. {@code leads} is true where what is said
 * follows ("police said that …") and false where it came before ("…, police said").
 */
record Credit(
    Range source, Range verb, String lemma, Strength strength, boolean leads, String foundBy) {

  /** A source that stands in an earlier clause is no part of the credit's own words. */
  int start() {
    return isResumed() ? verb.from() : Math.min(source.from(), verb.from());
  }

  int end() {
    return Math.max(source.to(), verb.to());
  }

  private boolean isResumed() {
    return foundBy.equals(Saying.ID);
  }

  boolean overlaps(Credit other) {
    return start() < other.end() && other.start() < end();
  }
}
