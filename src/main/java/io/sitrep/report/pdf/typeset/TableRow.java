package io.sitrep.report.pdf.typeset;

import java.util.List;

/** The cells of a row; {@code shade} is a colour or {@link #CLEAR}. */
public record TableRow(List<Cell> cells, int shade) {

  public static final int CLEAR = -1;

  public TableRow {
    cells = List.copyOf(cells);
  }

  public static TableRow of(Text... texts) {
    return new TableRow(List.of(texts).stream().map(Cell::of).toList(), CLEAR);
  }
}
