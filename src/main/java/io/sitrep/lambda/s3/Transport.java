package io.sitrep.lambda.s3;

import java.io.IOException;

/** Sends a request once. Safe for use by many threads. */
@FunctionalInterface
public interface Transport {

  /** Throws where no whole answer came. */
  Answer send(Request request) throws IOException;
}
