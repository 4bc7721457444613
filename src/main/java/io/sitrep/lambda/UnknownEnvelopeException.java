package io.sitrep.lambda;

/** Thrown for an event that is none of those the function knows; says what it looked like. */
final class UnknownEnvelopeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownEnvelopeException(String message) {
    super(message);
  }

  UnknownEnvelopeException(String message, Throwable cause) {
    super(message, cause);
  }
}
