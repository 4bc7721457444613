package io.sitrep.mention.source;

/** Tokens of one sentence, {@code [from, to)}. */
record Range(int from, int to) {

  Range {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("empty range: [" + from + ", " + to + ")");
    }
  }

  boolean overlaps(Range other) {
    return from < other.to && other.from < to;
  }
}
