package io.sitrep.lambda;

import java.util.Map;

/** What stands in the article's bucket now. */
sealed interface Source {

  @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
  record Found(Version version, byte[] bytes, Map<String, String> metadata) implements Source {}

  /** Over the size limit, so its bytes were not read. */
  record Oversized(Version version, long length) implements Source {}

  record Gone() implements Source {}
}
