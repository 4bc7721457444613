package io.sitrep.article;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Opens a PDF so that every stream in it is measured before it is unpacked. */
final class PdfFile extends PDFParser {

  /**
   * Kept, since a logger nobody holds loses its level: the library warns of each fault in a broken
   * file.
   */
  private static final Logger LOGGER = Logger.getLogger("org.apache.pdfbox");

  private static final Logger FONT_LOGGER = Logger.getLogger("org.apache.fontbox");

  static {
    LOGGER.setLevel(Level.OFF);
    FONT_LOGGER.setLevel(Level.OFF);
    FontMappers.set(new OneFont());
  }

  private PdfFile(byte[] bytes, PdfAllowance allowance) throws IOException {
    super(new RandomAccessReadBuffer(bytes));
    document = new MeasuredDocument(this, allowance);
  }

  /** Throws {@link UnreadableArticleException} for a file that would not stay within bounds. */
  static PDDocument open(byte[] bytes, PdfAllowance allowance) throws IOException {
    allowance.takeObjects(bytes, 0, bytes.length);
    return new PdfFile(bytes, allowance).parse();
  }

  /** Also serves the parser that looks through a broken file for objects. */
  private static final class MeasuredDocument extends COSDocument {

    private final PdfFile parser;
    private final PdfAllowance allowance;

    MeasuredDocument(PdfFile parser, PdfAllowance allowance) {
      super(IOUtils.createMemoryOnlyStreamCache(), parser);
      this.parser = parser;
      this.allowance = allowance;
    }

    @Override
    public COSStream createCOSStream(COSDictionary dictionary, long start, long length)
        throws IOException {
      var stream =
          new MeasuredStream(
              IOUtils.createMemoryOnlyStreamCache().create(),
              parser.createRandomAccessReadView(start, length),
              allowance);
      dictionary.forEach(stream::setItem);
      stream.setKey(dictionary.getKey());
      return stream;
    }
  }
}
