package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts runs into words, and words into pieces of one font; a word may span runs. */
final class WordCutter {

  private final List<Word> words;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder actual = new StringBuilder();
  private List<Piece> word = new ArrayList<>();
  private Face face = Fonts.REGULAR;

  WordCutter(List<Word> words) {
    this.words = words;
  }

  void add(Run run) {
    var drawable = Letters.drawable(run.text());
    int i = 0;
    while (i < drawable.length()) {
      int codePoint = drawable.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      addLetter(codePoint, run);
      if (mayBreakAfter(drawable, codePoint, i, next)) {
        endWord(run);
      }
      i = next;
    }
    endPiece(run);
  }

  void finish() {
    if (!word.isEmpty()) {
      words.add(Word.of(word));
    }
  }

  private void addLetter(int codePoint, Run run) {
    var found = faceOf(codePoint, run);
    boolean missing = found == null;
    var wanted = found == null ? Fonts.signs() : found;
    if (wanted != face || missing == actual.isEmpty()) {
      endPiece(run);
      face = wanted;
    }
    text.appendCodePoint(missing ? Fonts.LAST_RESORT : codePoint);
    if (missing) {
      actual.appendCodePoint(codePoint);
    }
  }

  private @Nullable Face faceOf(int codePoint, Run run) {
    boolean stays = Letters.isMark(codePoint) && actual.isEmpty() && face.has(codePoint);
    return stays ? face : Fonts.with(codePoint, run.style().bold());
  }

  private void endPiece(Run run) {
    if (!text.isEmpty()) {
      var reads = actual.isEmpty() ? null : actual.toString();
      word.add(Piece.of(text.toString(), face, run.style(), run.link(), reads));
    }
    text.setLength(0);
    actual.setLength(0);
  }

  private void endWord(Run run) {
    endPiece(run);
    words.add(Word.of(word));
    word = new ArrayList<>();
  }

  private static boolean mayBreakAfter(String text, int codePoint, int at, int next) {
    return switch (codePoint) {
      case ' ' -> next == text.length() || text.charAt(next) != ' ';
      case '-', '–', '—', '/' ->
          at > 0
              && next < text.length()
              && Character.isLetter(text.charAt(at - 1))
              && Character.isLetter(text.charAt(next));
      default -> Letters.isIdeographic(codePoint);
    };
  }
}
