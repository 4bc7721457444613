package io.sitrep.report.pdf.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * One embeddable font: which characters it has and how wide they are; for any number of threads.
 */
final class Face {

  private static final int CACHED = 0x600;
  private static final int ABSENT = -1;

  private final TrueType font;
  private final int[] widths = new int[CACHED];

  private Face(TrueType font) {
    this.font = font;
    Arrays.setAll(widths, this::look);
  }

  static Face load(String name) {
    try (var in = Face.class.getResourceAsStream("/io/sitrep/report/pdf/" + name + ".ttf")) {
      if (in == null) {
        throw new IllegalArgumentException("no font " + name);
      }
      return new Face(new TrueType(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TrueType font() {
    return font;
  }

  boolean has(int codePoint) {
    return width(codePoint) != ABSENT;
  }

  /** In thousandths of the size. */
  int width(int codePoint) {
    return codePoint < CACHED ? widths[codePoint] : look(codePoint);
  }

  private int look(int codePoint) {
    int glyph = font.glyph(codePoint);
    return glyph == 0 ? ABSENT : font.advance(glyph);
  }
}
