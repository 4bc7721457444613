package io.sitrep.report.pdf.typeset;

/** A column of a table; width 0 takes what the others leave. */
public record TableColumn(Text heading, float width, float gap, Align align) {

  public TableColumn(Text heading, float width, float gap) {
    this(heading, width, gap, Align.LEFT);
  }
}
