package io.sitrep.report.pdf.typeset;

import java.util.List;

/** Cards of equal width and height in one row. */
record CardRow(List<Part> parts, int slots, Panel panel) implements Block {

  /** One card as it is set. */
  record Part(Block text, Painter edge) {}

  @Override
  public float height(float width) {
    float height = 0;
    for (var part : parts) {
      height = Math.max(height, part.text().height(inner(width)));
    }
    return panel.above() + height + panel.below();
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    float each = width / slots;
    float height = height(width);
    for (int i = 0; i < parts.size(); i++) {
      float left = x + i * each;
      canvas.frame(panel.frame(), panel.frameWidth(), left, y, each, height);
    }
    for (int i = 0; i < parts.size(); i++) {
      float left = x + i * each;
      var part = parts.get(i);
      canvas.artifact(() -> part.edge().paint(canvas, left, y, each, height));
      part.text().draw(canvas, left + panel.side(), y + panel.above(), inner(width));
    }
  }

  private float inner(float width) {
    return width / slots - 2 * panel.side();
  }
}
