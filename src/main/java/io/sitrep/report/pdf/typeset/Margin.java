package io.sitrep.report.pdf.typeset;

/**
 * Draws what stands in the margins of a page, {@code page} counted from 1. The first page's head is
 * read aloud; those of later pages, and all feet, are for the eye only.
 */
public interface Margin {

  void head(Pen pen, int page);

  void foot(Pen pen, int page);
}
