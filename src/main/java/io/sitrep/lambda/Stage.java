package io.sitrep.lambda;

/** A part of the work on one article, as the log times it. */
enum Stage {
  LOOK,
  READ,
  BRIEF,
  WRITE,
  CHECK
}
