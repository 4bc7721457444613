package io.sitrep.report.pdf.typeset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** One A4 file of tagged pages, PDF/UA-1 and PDF/A-3a, the same bytes for the same content. */
public final class PdfFile {

  public static final float WIDTH = 595.28f;
  public static final float HEIGHT = 841.89f;

  /** Within three hundred bytes of the highest, at less than half the cost. */
  static final int COMPRESSION = 5;

  private static final int ATTACHMENT_COMPRESSION = 7;
  private static final SrgbHolder PROFILE = new SrgbHolder(SrgbProfile.bytes());

  private final Properties properties;
  private final Attachment attachment;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
  private final Document document = new Document(new Rectangle(WIDTH, HEIGHT), 0, 0, 0, 0);
  private final PdfWriter writer = TaggedWriter.of(document, out);

  private PdfFile(Properties properties, Attachment attachment) {
    this.properties = properties;
    this.attachment = attachment;
  }

  /** The finished file. */
  public static byte[] write(
      Properties properties, Attachment attachment, Pages pages, Margin margin) {
    try {
      return new PdfFile(properties, attachment).write(pages, margin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] write(Pages pages, Margin margin) throws IOException {
    configure();
    describe();
    document.open();
    fillCatalog();
    attach();
    draw(pages, margin);
    new StructureTree(writer).write(pages.document());
    document.close();
    return FileId.set(out.toByteArray());
  }

  private void configure() {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setPDFXConformance(PdfWriter.PDFA3A);
    writer.setTabs(PdfName.S);
    writer.setFullCompression();
    writer.setCompressionLevel(COMPRESSION);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
  }

  private void describe() {
    var info = writer.getInfo();
    info.put(PdfName.TITLE, PdfStrings.text(properties.title()));
    info.put(PdfName.SUBJECT, PdfStrings.text(properties.subject()));
    info.put(PdfName.KEYWORDS, PdfStrings.text(properties.keywords()));
    info.put(PdfName.CREATOR, PdfStrings.text(properties.creator()));
    info.put(PdfName.PRODUCER, PdfStrings.text(Properties.PRODUCER));
    info.remove(PdfName.CREATIONDATE);
    info.remove(PdfName.MODDATE);
    info.merge(dates(PdfName.CREATIONDATE, PdfName.MODDATE));
  }

  private PdfDictionary dates(PdfName... names) {
    var dates = new PdfDictionary();
    var date = properties.date();
    if (date != null) {
      var day = DateTimeFormatter.BASIC_ISO_DATE.withLocale(Locale.ROOT).format(date);
      for (var name : names) {
        dates.put(name, new PdfString("D:" + day + "000000Z"));
      }
    }
    return dates;
  }

  private void fillCatalog() throws IOException {
    var metadata = new PdfStream(Xmp.packet(properties));
    metadata.put(PdfName.TYPE, PdfName.METADATA);
    metadata.put(PdfName.SUBTYPE, PdfName.XML);
    metadata.flateCompress(COMPRESSION);
    writer
        .getExtraCatalog()
        .put(PdfName.METADATA, writer.addToBody(metadata).getIndirectReference());
    var profile = new PdfStream(PROFILE.bytes());
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress(COMPRESSION);
    var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB"));
    intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    // Apart from the catalog, which is not compressed.
    var intents = writer.addToBody(new PdfArray(intent)).getIndirectReference();
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, intents);
    writer.getExtraCatalog().put(PdfName.LANG, new PdfString(properties.language()));
  }

  private void attach() throws IOException {
    var file =
        PdfFileSpecification.fileEmbedded(
            writer,
            null,
            attachment.name(),
            attachment.content(),
            attachment.mediaType(),
            dates(PdfName.MODDATE),
            ATTACHMENT_COMPRESSION);
    file.put(new PdfName("AFRelationship"), new PdfName("Data"));
    writer.addFileAttachment(attachment.description(), file);
    writer.getExtraCatalog().put(PdfName.AF, new PdfArray(file.getReference()));
  }

  private void draw(Pages pages, Margin margin) throws IOException {
    var canvas = new Canvas(writer, pages.count());
    for (int page = 1; page <= pages.count(); page++) {
      int number = page;
      canvas.startPage(page);
      if (page == 1) {
        canvas.figure(pages.document().child("P"), () -> margin.head(canvas, number));
      } else {
        canvas.pagination(() -> margin.head(canvas, number));
      }
      pages.placed().get(page - 1).forEach(placed -> placed.draw(canvas));
      canvas.pagination(() -> margin.foot(canvas, number));
      canvas.endPage();
      document.newPage();
    }
    var destinations = writer.addToBody(canvas.destinations()).getIndirectReference();
    writer.getExtraCatalog().put(PdfName.DESTS, destinations);
  }

  /** Made once; nothing changes it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record SrgbHolder(byte[] bytes) {}
}
