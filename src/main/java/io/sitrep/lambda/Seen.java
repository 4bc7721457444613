package io.sitrep.lambda;

import org.jspecify.annotations.Nullable;

/** An output as it was found: its ETag, quotes and all, and the edition it names. */
record Seen(String etag, @Nullable Edition edition) {

  boolean is(Edition other) {
    return other.equals(edition);
  }
}
