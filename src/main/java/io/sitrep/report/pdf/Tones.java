package io.sitrep.report.pdf;

import io.sitrep.briefing.Page.Tone;
import io.sitrep.report.pdf.typeset.Pen;

/** How figures of each kind are coloured and marked, so that claims stand out in grey print too. */
final class Tones {

  private static final float SQUARE = 6;

  private Tones() {}

  /** Of areas. */
  static int fill(Tone tone) {
    return switch (tone) {
      case KILLED -> Look.RED;
      case WOUNDED -> Look.AMBER;
      case CLAIM, OTHER -> Look.STEEL;
      case NOT_STATED -> Look.PALE;
    };
  }

  /** Of figures. */
  static int ink(Tone tone) {
    return switch (tone) {
      case KILLED -> Look.RED;
      case WOUNDED -> Look.DARK_AMBER;
      case CLAIM, OTHER -> Look.TITLE;
      case NOT_STATED -> Look.STEEL;
    };
  }

  /** A small square before a row. */
  static void mark(Tone tone, Pen pen, float x, float y) {
    switch (tone) {
      case CLAIM -> pen.dashedFrame(Look.STEEL, 0.6f, x + 0.3f, y + 2.3f, SQUARE, SQUARE);
      case KILLED, WOUNDED, OTHER -> pen.fill(fill(tone), x, y + 2, SQUARE, SQUARE);
      case NOT_STATED -> {}
    }
  }

  /** A bar or a sample of one. */
  static void bar(Tone tone, Pen pen, float x, float y, float width, float height) {
    if (tone == Tone.CLAIM) {
      pen.fill(0xEDF0F3, x, y, width, height);
      pen.hatch(0xA3AEB8, x, y, width, height);
      pen.dashedFrame(Look.STEEL, 1, x + 0.5f, y + 0.5f, Math.max(0, width - 1), height - 1);
    } else {
      pen.fill(fill(tone), x, y, width, height);
    }
  }
}
