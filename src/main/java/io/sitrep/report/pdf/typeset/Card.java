package io.sitrep.report.pdf.typeset;

import java.util.List;

/** A framed box in a row of boxes; {@code edge} paints its upper edge. */
public record Card(List<Text> lines, float gap, Painter edge) {

  public Card {
    lines = List.copyOf(lines);
  }
}
