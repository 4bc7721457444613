package io.sitrep.report.pdf.typeset;

/** One line for the eye only. */
record Decoration(Text text) implements Block {

  @Override
  public float height(float width) {
    return text.leading();
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    canvas.artifact(() -> canvas.write(text, x, y));
  }
}
