package io.sitrep.mention.quantity;

import io.sitrep.mention.QuantityMention;
import org.jspecify.annotations.Nullable;

/** One way in which a sentence uses a number. Read-only: safe for all threads. */
interface Construction {

  String id();

  /** What the number stands for, or null where this is none of its uses. */
  @Nullable Reading read(Scene scene, QuantityMention number);

  /** A number with the words that belong to it: tokens {@code [from, to)}. */
  record Reading(int from, int to, double value, String unit, QuantityKind kind) {}
}
