package io.sitrep.article;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * How a source words what was read from it, where marks inside its sentences were left out: {@code
 * on **Monday**} for "on Monday". Read-only once made.
 */
public final class Wording {

  /** The source words it as the text does. */
  static final Wording SAME = new Wording("", new int[0]);

  private static final Pattern LINE_END = Pattern.compile("\\s*\\n\\s*");

  private final String source;
  private final int[] places;

  /** For each character of the text its index in the source, or -1. */
  Wording(String source, int[] places) {
    this.source = source;
    this.places = places.clone();
  }

  /**
   * The source from the first to the last character of {@code [start, end)}, with the mark that
   * closes what was opened in between; its line ends as blanks.
   */
  String of(String text, int start, int end) {
    int from = place(start);
    int last = place(end - 1);
    return from < 0 || last < from
        ? text.substring(start, end)
        : LINE_END.matcher(closed(source.substring(from, last + 1), last + 1)).replaceAll(" ");
  }

  private String closed(String passage, int end) {
    int to = end;
    while (to < source.length() && "*_".indexOf(source.charAt(to)) >= 0) {
      to++;
    }
    var mark = source.substring(end, to);
    boolean open = !mark.isEmpty() && passage.split(Pattern.quote(mark), -1).length % 2 == 0;
    return open ? passage + mark : passage;
  }

  private int place(int at) {
    return at < 0 || at >= places.length ? -1 : places[at];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wording wording
        && source.equals(wording.source)
        && Arrays.equals(places, wording.places);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }
}
