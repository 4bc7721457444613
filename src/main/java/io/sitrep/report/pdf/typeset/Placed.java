package io.sitrep.report.pdf.typeset;

/**
 * A block at its place on a page, {@code y} being its top; {@code repeated} ones are for the eye
 * only.
 */
record Placed(Block block, float x, float y, float width, boolean repeated) {

  float bottom() {
    return y + block.height(width);
  }

  void draw(Canvas canvas) {
    if (repeated) {
      canvas.pagination(() -> block.draw(canvas, x, y, width));
    } else {
      block.draw(canvas, x, y, width);
    }
  }
}
