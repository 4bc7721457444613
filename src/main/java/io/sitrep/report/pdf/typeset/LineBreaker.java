package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines, first at spaces and hyphens, and within a word that no line can hold. */
final class LineBreaker {

  private final List<Word> words = new ArrayList<>();
  private final boolean bidirectional;
  private final boolean rightToLeft;

  private List<Line> lines = new ArrayList<>();
  private List<Piece> line = new ArrayList<>();
  private float used;

  LineBreaker(Text text) {
    var cutter = new WordCutter(words);
    text.runs().forEach(cutter::add);
    cutter.finish();
    bidirectional = text.runs().stream().anyMatch(run -> Bidirectional.isNeeded(run.text()));
    rightToLeft = bidirectional && Bidirectional.startsRightToLeft(text.words());
  }

  List<Line> lines(float width) {
    lines = new ArrayList<>();
    for (var word : words) {
      if (!line.isEmpty() && used + word.inked() > width) {
        endLine();
      }
      if (word.inked() > width) {
        word.letters().forEach(letter -> addLetter(letter, width));
      } else {
        add(word);
      }
    }
    endLine();
    return lines;
  }

  /** As many lines as the width needs, but of about the same length. */
  List<Line> balanced(float width) {
    var widest = lines(width);
    float narrow = width / 2;
    float wide = width;
    while (widest.size() > 1 && wide - narrow > 1) {
      float middle = (narrow + wide) / 2;
      if (lines(middle).size() > widest.size()) {
        narrow = middle;
      } else {
        wide = middle;
      }
    }
    return lines(wide);
  }

  private void addLetter(Word letter, float width) {
    if (!line.isEmpty() && used + letter.inked() > width) {
      endLine();
    }
    add(letter);
  }

  private void add(Word word) {
    line.addAll(word.pieces());
    used += word.width();
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(bidirectional ? Line.bidirectional(line, rightToLeft) : Line.of(line));
    }
    line = new ArrayList<>();
    used = 0;
  }
}
