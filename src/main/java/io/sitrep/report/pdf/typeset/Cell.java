package io.sitrep.report.pdf.typeset;

import org.jspecify.annotations.Nullable;

/** A cell's text; a marker is painted before it in a box of its own. */
public record Cell(Text text, @Nullable Painter marker) {

  public static Cell of(Text text) {
    return new Cell(text, null);
  }
}
