package io.sitrep.report.pdf.typeset;

import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfWriter;

/**
 * OpenPDF's writer with page keys for the parent tree, numbered from 0, but without its own
 * structure tree.
 */
final class TaggedWriter extends PdfWriter {

  private TaggedWriter(PdfDocument pages, OutputStream out) {
    super(pages, out);
  }

  static TaggedWriter of(Document document, OutputStream out) throws DocumentException {
    var pages = new PdfDocument();
    document.addDocListener(pages);
    var writer = new TaggedWriter(pages, out);
    pages.addWriter(writer);
    writer.setTagged();
    return writer;
  }

  @Override
  protected PdfDictionary getCatalog(PdfIndirectReference pages) {
    tagged = false;
    return super.getCatalog(pages);
  }
}
