package io.sitrep.report.pdf.typeset;

import java.util.Locale;

/** A painting with an alternate text. */
record Figure(Tag tag, float height, Painter painter) implements Block {

  @Override
  public float height(float width) {
    return height;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    float bottom = PdfFile.HEIGHT - y - height;
    tag.attributes(
        String.format(
            Locale.ROOT,
            "/O/Layout/Placement/Block/BBox[%.1f %.1f %.1f %.1f]",
            x,
            bottom,
            x + width,
            bottom + height));
    canvas.figure(tag, () -> painter.paint(canvas, x, y, width, height));
  }
}
