package io.sitrep.report.pdf.typeset;

import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Strings outside the page content. */
final class PdfStrings {

  private PdfStrings() {}

  static PdfString text(String text) {
    return new PdfString(Letters.readable(text), PdfObject.TEXT_UNICODE);
  }
}
