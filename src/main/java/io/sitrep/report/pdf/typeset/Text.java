package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A paragraph's worth of runs; the first run's style sets the leading. */
public record Text(List<Run> runs) {

  public static final Text EMPTY = new Text(List.of());

  public Text {
    runs = List.copyOf(runs);
  }

  public static Text of(String text, Style style) {
    return text.isEmpty() ? EMPTY : new Text(List.of(new Run(text, style, null)));
  }

  public static Text link(String text, Style style, String destination) {
    return new Text(List.of(new Run(text, style, destination)));
  }

  public Text plus(Text other) {
    var all = new ArrayList<>(runs);
    all.addAll(other.runs);
    return new Text(all);
  }

  public Text plus(String text, Style style) {
    return plus(of(text, style));
  }

  /** With a space at its end, which sets it apart when read aloud. */
  Text spaced() {
    return isEmpty() ? this : plus(" ", runs.getLast().style());
  }

  public boolean isEmpty() {
    return runs.isEmpty();
  }

  /** The words alone. */
  public String words() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** How wide it is when set in one line. */
  public float width() {
    return new LineBreaker(this)
        .lines(Float.MAX_VALUE).stream().map(Line::width).reduce(0f, Math::max);
  }

  float leading() {
    return runs.isEmpty() ? 0 : runs.getFirst().style().leading();
  }

  float ascent() {
    return runs.isEmpty() ? 0 : runs.getFirst().style().ascent();
  }
}
