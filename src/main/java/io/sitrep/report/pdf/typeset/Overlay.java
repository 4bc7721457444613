package io.sitrep.report.pdf.typeset;

import java.util.List;

/** Labels at their places over a painted background. */
record Overlay(float height, Painter background, List<Part> parts) implements Block {

  /** A block at a distance from the upper left corner. */
  record Part(Tag label, Painter marker, Block text, float x, float y, float width) {}

  @Override
  public float height(float width) {
    return height;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    canvas.artifact(() -> background.paint(canvas, x, y, width, height));
    for (var part : parts) {
      canvas.figure(
          part.label(),
          () -> part.marker().paint(canvas, x + part.x(), y + part.y(), part.width(), 0));
      part.text().draw(canvas, x + part.x(), y + part.y(), part.width());
    }
  }
}
