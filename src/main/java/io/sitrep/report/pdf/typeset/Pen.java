package io.sitrep.report.pdf.typeset;

/** Draws shapes and words of a figure; colours are 0xRRGGBB. */
public interface Pen {

  void fill(int colour, float x, float y, float width, float height);

  void frame(int colour, float thickness, float x, float y, float width, float height);

  void dashedFrame(int colour, float thickness, float x, float y, float width, float height);

  /** A rectangle of oblique lines. */
  void hatch(int colour, float x, float y, float width, float height);

  void line(int colour, float thickness, float x1, float y1, float x2, float y2);

  void dashedLine(int colour, float thickness, float x1, float y1, float x2, float y2);

  void dot(int colour, float x, float y, float radius);

  /** One line of text whose top left corner is given. */
  void write(Text text, float x, float y);
}
