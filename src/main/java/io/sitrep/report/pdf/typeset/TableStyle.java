package io.sitrep.report.pdf.typeset;

/** The space above and below cells and the lines under rows; a thickness of 0 draws none. */
public record TableStyle(
    float headAbove,
    float headBelow,
    float headRule,
    int headColour,
    float above,
    float below,
    float rule,
    int colour) {

  /** With so many points less above and below each row. */
  public TableStyle closer(float points) {
    return new TableStyle(
        headAbove, headBelow, headRule, headColour, above - points, below - points, rule, colour);
  }
}
