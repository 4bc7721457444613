package io.sitrep.report.pdf.typeset;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Orders the pieces of a line as they are seen, each cut where the direction turns. */
final class Bidirectional {

  private static final String MIRRORED = "()[]{}<>«»‹›";

  private Bidirectional() {}

  static boolean isNeeded(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Letters.isRightToLeft(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the first letter that has a direction runs from right to left. */
  static boolean startsRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  static List<Piece> visual(List<Piece> logical, boolean rightToLeft) {
    var text = new StringBuilder();
    logical.forEach(piece -> text.append(piece.text()));
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    var bidi = new Bidi(text.toString(), base);
    var cut = new ArrayList<Piece>();
    var levels = new ArrayList<Byte>();
    int start = 0;
    for (var piece : logical) {
      cut(piece, start, bidi, cut, levels);
      start += piece.text().length();
    }
    return reordered(cut, levels);
  }

  private static void cut(Piece piece, int start, Bidi bidi, List<Piece> cut, List<Byte> levels) {
    var text = piece.text();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      int level = bidi.getLevelAt(start + from);
      if (i == text.length() || bidi.getLevelAt(start + i) != level) {
        cut.add(part(piece, text.substring(from, i), level));
        levels.add((byte) level);
        from = i;
      }
    }
  }

  private static Piece part(Piece piece, String text, int level) {
    boolean whole = text.equals(piece.text());
    var actual = whole ? piece.actual() : null;
    if (level % 2 == 0) {
      return piece.with(text, actual, false);
    }
    var logical = actual == null ? ArabicForms.basic(text) : actual;
    return piece.with(reversed(text), logical, true);
  }

  private static List<Piece> reordered(List<Piece> pieces, List<Byte> levels) {
    var order = pieces.toArray();
    byte[] level = new byte[order.length];
    for (int i = 0; i < level.length; i++) {
      level[i] = levels.get(i);
    }
    Bidi.reorderVisually(level, 0, order, 0, order.length);
    return Arrays.stream(order).map(Piece.class::cast).toList();
  }

  /** Letters from last to first; marks come before their letter, which is then drawn over them. */
  private static String reversed(String text) {
    var out = new StringBuilder();
    int end = text.length();
    while (end > 0) {
      int start = text.offsetByCodePoints(end, -1);
      out.append(mirrored(text.substring(start, end)));
      end = start;
    }
    return out.toString();
  }

  private static String mirrored(String letter) {
    int at = MIRRORED.indexOf(letter);
    return at < 0 || letter.length() != 1
        ? letter
        : String.valueOf(MIRRORED.charAt(at % 2 == 0 ? at + 1 : at - 1));
  }
}
