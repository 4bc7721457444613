package io.sitrep.report.pdf.typeset;

import org.jspecify.annotations.Nullable;

/**
 * Text set in one font and style, in the order it is drawn; {@code actual} is what it reads as
 * where that differs.
 */
record Piece(
    String text,
    Face face,
    Style style,
    @Nullable String link,
    @Nullable String actual,
    boolean rightToLeft,
    float width) {

  static Piece of(
      String text, Face face, Style style, @Nullable String link, @Nullable String actual) {
    return new Piece(text, face, style, link, actual, false, width(text, face, style));
  }

  private static float width(String text, Face face, Style style) {
    int thousandths = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      thousandths += face.width(text.codePointAt(i));
      letters++;
    }
    return thousandths * style.size() / 1000 + letters * style.tracking();
  }

  boolean endsWithSpace() {
    return text.endsWith(" ");
  }

  float spaceWidth() {
    return face.width(' ') * style.size() / 1000 + style.tracking();
  }

  boolean continues(Piece before) {
    return face == before.face
        && style.equals(before.style)
        && (link == null ? before.link == null : link.equals(before.link))
        && rightToLeft == before.rightToLeft
        && (actual == null) == (before.actual == null);
  }

  Piece after(Piece before) {
    var joined = actual == null ? null : before.actual + actual;
    return new Piece(
        before.text + text, face, style, link, joined, rightToLeft, before.width + width);
  }

  Piece with(String otherText, @Nullable String otherActual, boolean otherDirection) {
    float otherWidth = width(otherText, face, style);
    return new Piece(otherText, face, style, link, otherActual, otherDirection, otherWidth);
  }
}
