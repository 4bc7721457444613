package io.sitrep.report.pdf.typeset;

/**
 * How text looks: size, distance between baselines and extra space after each letter in points,
 * colour as 0xRRGGBB.
 */
public record Style(float size, float leading, boolean bold, int colour, float tracking) {

  /** A style whose leading is a multiple of its size, in whole tenths of a point. */
  public static Style of(float size, float lineHeight, int colour) {
    return new Style(size, Math.round(size * lineHeight * 10) / 10f, false, colour, 0);
  }

  public Style asBold() {
    return new Style(size, leading, true, colour, tracking);
  }

  public Style asRegular() {
    return new Style(size, leading, false, colour, tracking);
  }

  public Style in(int other) {
    return new Style(size, leading, bold, other, tracking);
  }

  public Style sized(float other) {
    return new Style(other, leading, bold, colour, tracking);
  }

  /** Larger or smaller with all its distances. */
  public Style scaled(float factor) {
    float lead = Math.round(leading * factor * 10) / 10f;
    return new Style(size * factor, lead, bold, colour, tracking * factor);
  }

  public Style tracked(float other) {
    return new Style(size, leading, bold, colour, other);
  }

  /** From the top of a line to its baseline, as browsers place it for Roboto. */
  float ascent() {
    return leading / 2 + size * 0.342f;
  }
}
