package io.sitrep.report.pdf.typeset;

import java.util.List;
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
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      thousandths += face.width(codePoint);
      letters++;
      i += Character.charCount(codePoint);
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

  /** One piece of several that continue each other. */
  static Piece joined(List<Piece> pieces) {
    var first = pieces.getFirst();
    if (pieces.size() == 1) {
      return first;
    }
    var texts = new StringBuilder();
    var actuals = new StringBuilder();
    float width = 0;
    for (var piece : pieces) {
      texts.append(piece.text);
      actuals.append(piece.actual == null ? "" : piece.actual);
      width += piece.width;
    }
    var actual = first.actual == null ? null : actuals.toString();
    return new Piece(
        texts.toString(), first.face, first.style, first.link, actual, first.rightToLeft, width);
  }

  Piece with(String otherText, @Nullable String otherActual, boolean otherDirection) {
    float otherWidth = width(otherText, face, style);
    return new Piece(otherText, face, style, link, otherActual, otherDirection, otherWidth);
  }
}
