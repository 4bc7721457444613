package io.sitrep.report.pdf.typeset;

/** A heading with its bookmark and, where {@code rule} is thicker than 0, a line under it. */
record Heading(int level, String bookmark, Paragraph text, float gap, float rule, int colour)
    implements Block {

  @Override
  public float height(float width) {
    return text.height(width) + gap + rule;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    canvas.bookmark(level, bookmark, y);
    text.draw(canvas, x, y, width);
    if (rule > 0) {
      canvas.fill(colour, x, y + height(width) - rule, width, rule);
    }
  }
}
