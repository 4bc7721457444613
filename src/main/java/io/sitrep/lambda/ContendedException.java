package io.sitrep.lambda;

/** Thrown when other runs kept changing the outputs of an article; a later try will end it. */
final class ContendedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ContendedException(String stem, int rounds) {
    super("the outputs of " + stem + " changed in each of " + rounds + " rounds");
  }
}
