package io.sitrep.lambda;

import io.sitrep.lambda.s3.Answer;
import io.sitrep.lambda.s3.Request;
import io.sitrep.lambda.s3.Transport;
import java.io.IOException;

/** A transport whose every call passes a gate that may delay, spoil or kill it. */
record GatedTransport(Transport http, Gate gate) implements Transport {

  @Override
  public Answer send(Request request) throws IOException {
    return gate.pass(request, http);
  }

  @FunctionalInterface
  interface Gate {
    Answer pass(Request request, Transport http) throws IOException;
  }
}
