package io.sitrep.report.pdf.typeset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;

/**
 * One embeddable font: which characters it has and how wide they are; for any number of threads.
 */
final class Face {

  private static final int CACHED = 0x600;
  private static final int UNKNOWN = -2;
  private static final int ABSENT = -1;

  private final BaseFont font;
  private final int[] widths = new int[CACHED];

  private Face(BaseFont font) {
    this.font = font;
    Arrays.fill(widths, UNKNOWN);
  }

  /**
   * A font of any characters, two bytes each in the file, with a table that says what they mean.
   */
  static Face load(String name) {
    return load(name, BaseFont.IDENTITY_H);
  }

  /** A font of the letters of windows-1252, one byte each, whose meaning every reader knows. */
  static Face latin(String name) {
    return load(name, BaseFont.WINANSI);
  }

  private static Face load(String name, String encoding) {
    try (var in = Face.class.getResourceAsStream("/io/sitrep/report/pdf/" + name + ".ttf")) {
      if (in == null) {
        throw new IllegalArgumentException("no font " + name);
      }
      return new Face(baseFont(name, encoding, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BaseFont baseFont(String name, String encoding, byte[] bytes) throws IOException {
    var font = BaseFont.createFont(name + ".ttf", encoding, BaseFont.EMBEDDED, false, bytes, null);
    font.setSubset(true);
    font.setIncludeCidSet(false); // PDF/A-3: an incomplete CIDSet is an error, an absent one is not
    font.setSecureRandom(new SubsetTag());
    font.setCompressionLevel(PdfFile.COMPRESSION);
    return font;
  }

  BaseFont font() {
    return font;
  }

  boolean has(int codePoint) {
    return width(codePoint) != ABSENT;
  }

  /** In thousandths of the size. */
  int width(int codePoint) {
    if (codePoint >= CACHED) {
      return look(codePoint);
    }
    int width = widths[codePoint];
    if (width == UNKNOWN) {
      width = look(codePoint);
      widths[codePoint] = width;
    }
    return width;
  }

  private int look(int codePoint) {
    return font.charExists(codePoint) ? font.getWidth(codePoint) : ABSENT;
  }
}
