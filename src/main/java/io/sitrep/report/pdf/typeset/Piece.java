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
    boolean rightToLeft) {

  float width() {
    return text.codePoints().map(face::width).sum() * style.size() / 1000
        + text.codePointCount(0, text.length()) * style.tracking();
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
    return new Piece(before.text + text, face, style, link, joined, rightToLeft);
  }

  Piece with(String otherText, @Nullable String otherActual, boolean otherDirection) {
    return new Piece(otherText, face, style, link, otherActual, otherDirection);
  }
}
