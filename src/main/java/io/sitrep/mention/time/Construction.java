package io.sitrep.mention.time;

import org.jspecify.annotations.Nullable;

/** One way to word a date. Holds no state. */
interface Construction {

  /**
   * The date that starts at this token, or null; {@code led} where a word before it ("in", "since")
   * calls for a date.
   */
  @Nullable Phrase at(Lexemes lexemes, int at, boolean led);
}
