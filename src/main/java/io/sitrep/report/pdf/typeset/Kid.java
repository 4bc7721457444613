package io.sitrep.report.pdf.typeset;

import org.openpdf.text.pdf.PdfIndirectReference;

/** What a structure element holds, in reading order. */
sealed interface Kid {

  /** Marked content on a page, counted from 1. */
  record Mark(int page, int mcid) implements Kid {}

  /** A link annotation on a page, with its key in the parent tree. */
  record Annotation(int page, PdfIndirectReference object, int key) implements Kid {}

  /** Another element. */
  record Element(Tag tag) implements Kid {}
}
