package io.sitrep.report.pdf.typeset;

import org.openpdf.text.pdf.PdfArray;

/** A painting with an alternate text. */
record Figure(Tag tag, float height, Painter painter) implements Block {

  @Override
  public float height(float width) {
    return height;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    float bottom = PdfFile.HEIGHT - y - height;
    tag.box(new PdfArray(new float[] {x, bottom, x + width, bottom + height}));
    canvas.figure(tag, () -> painter.paint(canvas, x, y, width, height));
  }
}
