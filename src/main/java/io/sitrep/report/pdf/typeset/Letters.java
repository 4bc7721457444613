package io.sitrep.report.pdf.typeset;

import java.text.Normalizer;

/** Text as it can be drawn: composed, without invisible controls, Arabic letters in their forms. */
final class Letters {

  private static final int FIRST_MARK = 0x300;
  private static final String PUNCTUATION = "\u00A0·–—‘’“”…≈";

  private Letters() {}

  static String drawable(String text) {
    if (isPlain(text)) {
      return text;
    }
    var composed = Normalizer.normalize(visible(text), Normalizer.Form.NFC);
    return ArabicForms.shape(composed);
  }

  /** As drawn, but with letters in their basic form, for titles and other strings. */
  static String readable(String text) {
    return isPlain(text) ? text : Normalizer.normalize(visible(text), Normalizer.Form.NFC);
  }

  /** Whether all letters are composed Latin ones or common punctuation, so that none need work. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean latin = (c >= ' ' && c <= '~') || (c >= 0xC0 && c <= 0x24F);
      if (!latin && PUNCTUATION.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String visible(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  /** Bidi overrides, joiners and the like go; other controls and lone surrogates show as such. */
  private static void append(StringBuilder out, int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.FORMAT -> {}
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append(' ');
      case Character.CONTROL -> out.append(isBlank(codePoint) ? ' ' : (char) Fonts.LAST_RESORT);
      case Character.SURROGATE -> out.append((char) Fonts.LAST_RESORT);
      default -> {
        if (isNoncharacter(codePoint)) {
          out.append((char) Fonts.LAST_RESORT);
        } else if (!isVariationSelector(codePoint)) {
          out.appendCodePoint(codePoint);
        }
      }
    }
  }

  private static boolean isBlank(int codePoint) {
    return codePoint >= '\t' && codePoint <= '\r';
  }

  /** XML has no place for these either. */
  private static boolean isNoncharacter(int codePoint) {
    return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
  }

  private static boolean isVariationSelector(int codePoint) {
    return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  static boolean isMark(int codePoint) {
    if (codePoint < FIRST_MARK) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Hebrew, Arabic and the scripts beside them, with their presentation forms. */
  static boolean isRightToLeft(int codePoint) {
    return (codePoint >= 0x590 && codePoint < 0x900)
        || (codePoint >= 0xFB1D && codePoint < 0xFE00)
        || (codePoint >= 0xFE70 && codePoint < 0xFF00);
  }

  /** Chinese, Japanese and Korean: a line may end after any of them. */
  static boolean isIdeographic(int codePoint) {
    return (codePoint >= 0x2E80 && codePoint < 0xA000)
        || (codePoint >= 0xAC00 && codePoint < 0xD7B0)
        || (codePoint >= 0xF900 && codePoint < 0xFB00)
        || (codePoint >= 0x1F000 && codePoint < 0x30000);
  }
}
