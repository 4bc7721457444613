package io.sitrep.lambda;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an output was made of and by: the article's version and ETag, and the program with its
 * settings. The same edition always has the same bytes; it travels in the output's user metadata.
 */
record Edition(String version, String etag, String madeBy) {

  private static final String VERSION = "source-version";
  private static final String ETAG = "source-etag";
  private static final String MADE_BY = "made-by";
  private static final String SEQUENCER = "source-sequencer";

  /** Null for an object that Sitrep did not write. */
  static @Nullable Edition of(Map<String, String> metadata) {
    var version = metadata.get(VERSION);
    var etag = metadata.get(ETAG);
    var madeBy = metadata.get(MADE_BY);
    return version == null || etag == null || madeBy == null
        ? null
        : new Edition(version, etag, madeBy);
  }

  /** The sequencer is kept for people to read; no decision rests on it. */
  Map<String, String> metadata(@Nullable String sequencer) {
    var metadata = new HashMap<>(Map.of(VERSION, version, ETAG, etag, MADE_BY, madeBy));
    if (sequencer != null) {
      metadata.put(SEQUENCER, sequencer);
    }
    return metadata;
  }
}
