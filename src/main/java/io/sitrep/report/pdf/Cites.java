package io.sitrep.report.pdf;

import io.sitrep.briefing.Page;
import io.sitrep.report.pdf.typeset.Style;
import io.sitrep.report.pdf.typeset.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Writes references such as [1, 4–6], each number leading to its quotation, and remembers which
 * sentences were referred to.
 */
final class Cites {

  private static final int LONGEST_UNBROKEN = 6;

  private final Set<Integer> quoted;
  private final Set<Integer> used = new TreeSet<>();

  Cites(List<Page.Quote> quotes) {
    quoted = quotes.stream().map(Page.Quote::sentence).collect(Collectors.toSet());
  }

  /** The sentences referred to so far. */
  Set<Integer> used() {
    return used;
  }

  static String destination(int sentence) {
    return "s" + sentence;
  }

  /** A text and, in small type, its references. */
  Text after(Text text, List<Integer> sentences) {
    if (sentences.isEmpty()) {
      return text;
    }
    var style = text.runs().getFirst().style();
    var comma = sentences.size() > LONGEST_UNBROKEN ? ", " : ",\u00A0";
    var cites = written(sentences, style.asRegular().sized(small(style)), comma);
    return text.plus(" ", style).plus(cites);
  }

  private static float small(Style style) {
    return Math.min(6.4f, style.size());
  }

  /** The references alone, for a cell of their own. */
  Text of(List<Integer> sentences, Style base) {
    return sentences.isEmpty() ? Text.of("—", base) : written(sentences, base, ", ");
  }

  /** Brackets and commas belong to the links, which are the fewer for it. */
  private Text written(List<Integer> sentences, Style base, String comma) {
    var style = base.in(Look.CITE);
    var text = Text.EMPTY;
    int i = 0;
    while (i < sentences.size()) {
      int end = runEnd(sentences, i);
      var after = end + 1 == sentences.size() ? "]" : comma;
      var before = i == 0 ? "[" : "";
      text =
          end == i
              ? text.plus(link(before, sentences.get(i), after, style))
              : text.plus(link(before, sentences.get(i), "–", style))
                  .plus(link("", sentences.get(end), after, style));
      i = end + 1;
    }
    return text;
  }

  /** The end of three or more sentences in a row, or the start itself. */
  private int runEnd(List<Integer> sentences, int start) {
    int end = start;
    while (end + 1 < sentences.size() && sentences.get(end + 1) == sentences.get(end) + 1) {
      end++;
    }
    used.addAll(sentences.subList(start, end - start >= 2 ? end + 1 : start + 1));
    return end - start >= 2 ? end : start;
  }

  private Text link(String before, int sentence, String after, Style style) {
    var words = before + sentence + after;
    return quoted.contains(sentence)
        ? Text.link(words, style, destination(sentence))
        : Text.of(words, style);
  }
}
