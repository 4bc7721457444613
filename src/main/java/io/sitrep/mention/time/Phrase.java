package io.sitrep.mention.time;

import org.jspecify.annotations.Nullable;

/** A date found in a sentence's tokens, up to the exclusive {@code end}, not yet resolved. */
record Phrase(int end, When when, @Nullable String partOfDay, Use use, String foundBy) {

  /** What the construction itself says about its use. */
  enum Use {
    PLAIN,
    /** A stretch that totals are counted over. */
    PERIOD,
    /** Ahead of the publication date by its own wording. */
    AHEAD,
    /** No date after all: "every Friday", "Black Friday". */
    NONE
  }

  static Phrase of(int end, When when, String foundBy) {
    return new Phrase(end, when, null, Use.PLAIN, foundBy);
  }

  Phrase as(Use other) {
    return new Phrase(end, when, partOfDay, other, foundBy);
  }

  /** The same with a part of the day, up to the greater of both ends. */
  Phrase at(@Nullable String part, int to) {
    var words = partOfDay == null ? part : part == null ? partOfDay : part + " " + partOfDay;
    return new Phrase(Math.max(end, to), when, words, use, foundBy);
  }

  Phrase with(When other, int to) {
    return new Phrase(to, other, partOfDay, use, foundBy);
  }

  Phrase end(int to) {
    return new Phrase(to, when, partOfDay, use, foundBy);
  }

  boolean isDay() {
    return when.in(When.Part.EARLY) == null;
  }
}
