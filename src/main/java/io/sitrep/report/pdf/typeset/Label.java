package io.sitrep.report.pdf.typeset;

/**
 * A text at a place in a strip, with a note in lines of its own; {@code reads} is what the marker
 * before it stands for. The marker's box has no height: its upper left corner is that of the text.
 */
public record Label(
    Text text, Text note, float x, float y, float width, String reads, Painter marker) {

  /** How high a text is when set in a width. */
  public static float height(Text text, float width) {
    return new LineBreaker(text).lines(width).size() * text.leading();
  }
}
