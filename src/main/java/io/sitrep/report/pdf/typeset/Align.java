package io.sitrep.report.pdf.typeset;

/** Where lines stand in their width. */
public enum Align {
  LEFT,
  CENTRE,
  RIGHT
}
