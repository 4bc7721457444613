package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts runs into words, and words into pieces of one font; a word may span runs. */
final class WordCutter {

  private static final String LAST_RESORT = Character.toString(Fonts.LAST_RESORT);

  private final List<Word> words;
  private List<Piece> word = new ArrayList<>();
  private Face face = Fonts.REGULAR;
  private boolean missing;

  WordCutter(List<Word> words) {
    this.words = words;
  }

  void add(Run run) {
    var text = Letters.drawable(run.text());
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      int next = i + Character.charCount(codePoint);
      var found = faceOf(codePoint, run);
      var wanted = found == null ? Fonts.signs() : found;
      if (wanted != face || missing != (found == null)) {
        addPiece(run, text.substring(start, i));
        start = i;
        face = wanted;
        missing = found == null;
      }
      if (mayBreakAfter(text, codePoint, i, next)) {
        addPiece(run, text.substring(start, next));
        endWord();
        start = next;
      }
      i = next;
    }
    addPiece(run, text.substring(start));
  }

  void finish() {
    if (!word.isEmpty()) {
      endWord();
    }
  }

  private @Nullable Face faceOf(int codePoint, Run run) {
    boolean stays = !missing && Letters.isMark(codePoint) && face.has(codePoint);
    return stays ? face : Fonts.with(codePoint, run.style().bold());
  }

  private void addPiece(Run run, String text) {
    if (text.isEmpty()) {
      return;
    }
    var drawn = missing ? LAST_RESORT.repeat(text.codePointCount(0, text.length())) : text;
    word.add(Piece.of(drawn, face, run.style(), run.link(), missing ? text : null));
  }

  private void endWord() {
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
