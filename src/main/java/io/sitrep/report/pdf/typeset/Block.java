package io.sitrep.report.pdf.typeset;

import org.jspecify.annotations.Nullable;

/**
 * A part of a page that knows its height for a width and can draw itself with its top left at a
 * point.
 */
interface Block {

  float height(float width);

  void draw(Canvas canvas, float x, float y, float width);

  /**
   * Two blocks of which the first is no higher than {@code room}, or null where none can be cut
   * off.
   */
  default @Nullable Split split(float width, float room) {
    return null;
  }

  /** A block cut in two. */
  record Split(Block head, Block tail) {}
}
