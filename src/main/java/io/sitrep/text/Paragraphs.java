package io.sitrep.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts text into paragraphs at blank lines and, where lines are not merely wrapped at a fixed
 * width, at every line end.
 */
final class Paragraphs {

  private static final int SHORTEST_WRAP = 40;
  private static final int LONGEST_WRAP = 100;
  private static final String TERMINAL = ".!?:;\"”')]";

  private Paragraphs() {}

  /** Trimmed spans in order, none empty. */
  static List<Span> of(String text) {
    var lines = lines(text);
    boolean wrapped = isWrapped(text, lines);
    var paragraphs = new ArrayList<Span>();
    boolean joins = false;
    for (var line : lines) {
      if (line.length() == 0) {
        joins = false;
      } else if (joins) {
        paragraphs.add(paragraphs.removeLast().cover(line));
      } else {
        paragraphs.add(line);
        joins = wrapped;
      }
    }
    return paragraphs;
  }

  private static List<Span> lines(String text) {
    var lines = new ArrayList<Span>();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      lines.add(trim(text, start, end));
      start = end + 1;
    }
    return lines;
  }

  private static Span trim(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Lines of a similar, moderate length that often break off in the middle of a sentence. */
  private static boolean isWrapped(String text, List<Span> lines) {
    var followed = new ArrayList<Span>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (lines.get(i).length() > 0 && lines.get(i + 1).length() > 0) {
        followed.add(lines.get(i));
      }
    }
    if (followed.size() < 2) {
      return false;
    }
    var lengths = followed.stream().mapToInt(Span::length).sorted().toArray();
    long open = followed.stream().filter(line -> breaksOff(text, line)).count();
    int median = lengths[lengths.length / 2];
    return open * 3 > followed.size()
        && median >= SHORTEST_WRAP
        && Arrays.stream(lengths).max().orElse(0) <= LONGEST_WRAP;
  }

  private static boolean breaksOff(String text, Span line) {
    return TERMINAL.indexOf(text.charAt(line.end() - 1)) < 0;
  }
}
