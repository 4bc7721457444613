package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.List;

/** A set line, pieces from left to right; the width leaves out a space at the end. */
record Line(List<Piece> pieces, float width, boolean rightToLeft) {

  static Line of(List<Piece> pieces) {
    var joined = joined(pieces);
    return new Line(joined, width(joined), false);
  }

  /** A line of which some letters run from right to left. */
  static Line bidirectional(List<Piece> logical, boolean rightToLeft) {
    var joined = joined(logical);
    return new Line(Bidirectional.visual(joined, rightToLeft), width(joined), rightToLeft);
  }

  private static List<Piece> joined(List<Piece> pieces) {
    var joined = new ArrayList<Piece>();
    int start = 0;
    for (int i = 1; i <= pieces.size(); i++) {
      if (i == pieces.size() || !pieces.get(i).continues(pieces.get(start))) {
        joined.add(Piece.joined(pieces.subList(start, i)));
        start = i;
      }
    }
    return joined;
  }

  private static float width(List<Piece> pieces) {
    float width = 0;
    for (var piece : pieces) {
      width += piece.width();
    }
    return pieces.isEmpty() || !pieces.getLast().endsWithSpace()
        ? width
        : width - pieces.getLast().spaceWidth();
  }
}
