package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.List;

/** What no line end may divide, with the space after it; {@code inked} leaves that space out. */
record Word(List<Piece> pieces, float width, float inked) {

  static Word of(List<Piece> pieces) {
    float width = 0;
    for (var piece : pieces) {
      width += piece.width();
    }
    var last = pieces.getLast();
    return new Word(
        List.copyOf(pieces), width, last.endsWithSpace() ? width - last.spaceWidth() : width);
  }

  /** Each letter with its marks as a word of its own. */
  List<Word> letters() {
    var letters = new ArrayList<Word>();
    for (var piece : pieces) {
      int start = 0;
      while (start < piece.text().length()) {
        int end = clusterEnd(piece.text(), start);
        letters.add(of(List.of(part(piece, start, end))));
        start = end;
      }
    }
    return letters;
  }

  /** A piece that reads otherwise than drawn has one drawn letter for each it stands for. */
  private static Piece part(Piece piece, int start, int end) {
    var actual = piece.actual();
    var text = piece.text().substring(start, end);
    if (actual == null) {
      return piece.with(text, null, piece.rightToLeft());
    }
    int from = actual.offsetByCodePoints(0, piece.text().codePointCount(0, start));
    int to = actual.offsetByCodePoints(from, text.codePointCount(0, text.length()));
    return piece.with(text, actual.substring(from, to), piece.rightToLeft());
  }

  private static int clusterEnd(String text, int start) {
    int end = text.offsetByCodePoints(start, 1);
    while (end < text.length() && Letters.isMark(text.codePointAt(end))) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }
}
