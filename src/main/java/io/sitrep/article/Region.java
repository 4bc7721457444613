package io.sitrep.article;

/** A part of an article's text, half-open in UTF-16 units, that is not its running prose. */
public record Region(Kind kind, int start, int end) {

  /** What such a part is; nothing is to be concluded from {@code FURNITURE}. */
  public enum Kind {
    HEADLINE,
    BYLINE,
    DATELINE,
    CROSSHEAD,
    TABLE,
    FURNITURE
  }

  public Region {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("not a region: " + start + " to " + end);
    }
  }
}
