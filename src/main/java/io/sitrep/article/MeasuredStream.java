package io.sitrep.article;

import static io.sitrep.article.Problem.Type.MALFORMED;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/**
 * A stream of a PDF that is unpacked by hand first, a little at a time, to see that it stays within
 * the allowance: PDFBox unpacks into memory without asking how much comes.
 */
final class MeasuredStream extends COSStream {

  private static final long LONGEST_ROW = 8_000_000;

  private static final Set<COSName> OF_TEXT =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION,
          COSName.CRYPT);

  private final PdfAllowance allowance;

  MeasuredStream(RandomAccessStreamCache cache, RandomAccessReadView raw, PdfAllowance allowance)
      throws IOException {
    super(cache, raw);
    this.allowance = allowance;
  }

  @Override
  public COSInputStream createInputStream(DecodeOptions options) throws IOException {
    measure();
    return super.createInputStream(options);
  }

  @Override
  public RandomAccessRead createView() throws IOException {
    measure();
    return super.createView();
  }

  /** Throws {@link UnreadableArticleException} where the stream would not stay within bounds. */
  void measure() throws IOException {
    refuseLongRows(getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
    var filters = filters();
    var unpacked = new Measured();
    try (var raw = createRawInputStream()) {
      if (filters.isEmpty()) {
        raw.transferTo(unpacked);
      }
      InputStream packed = raw;
      for (int i = 0; i < filters.size(); i++) {
        unpacked = new Measured();
        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, unpacked, this, i);
        packed = new ByteArrayInputStream(unpacked.toByteArray());
      }
    }
    takeEntries(unpacked.size());
  }

  /** Of a table of objects, whose entries may be given a length of nothing. */
  private void takeEntries(long bytes) {
    if (getDictionaryObject(COSName.W) instanceof COSArray lengths) {
      long entry = 0;
      for (int i = 0; i < lengths.size(); i++) {
        entry += lengths.getInt(i, 0);
      }
      allowance.objects.take(entry > 0 ? bytes / entry : Long.MAX_VALUE);
    }
  }

  private List<COSName> filters() {
    var names =
        switch (getFilters()) {
          case COSName one -> List.of(one);
          case COSArray several -> several.toList().stream().map(MeasuredStream::name).toList();
          case null, default -> List.<COSName>of();
        };
    if (!OF_TEXT.containsAll(names)) {
      throw new UnreadableArticleException(MALFORMED, "the PDF holds a picture in place of text");
    }
    return names;
  }

  private static COSName name(COSBase base) {
    return base instanceof COSName name ? name : COSName.IMAGE;
  }

  /** A row is in memory twice, whatever little data there is for it. */
  private static void refuseLongRows(COSBase parameters) {
    switch (parameters) {
      case COSArray several -> several.forEach(MeasuredStream::refuseLongRows);
      case COSDictionary one -> {
        double bits = (double) one.getInt(COSName.COLUMNS, 1) * one.getInt(COSName.COLORS, 1);
        bits *= one.getInt(COSName.BITS_PER_COMPONENT, 8);
        new Allowance(LONGEST_ROW, "bits in one row").take((long) Math.abs(bits));
      }
      case null, default -> {}
    }
  }

  /** What comes out of a filter, as far as it may. */
  private final class Measured extends ByteArrayOutputStream {

    private final Allowance stream = allowance.stream();

    @Override
    public synchronized void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      stream.take(length);
      allowance.unpacked.take(length);
      allowance.takeObjects(bytes, from, from + length);
      super.write(bytes, from, length);
    }
  }
}
