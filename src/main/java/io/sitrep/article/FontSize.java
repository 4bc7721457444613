package io.sitrep.article;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/** How many entries the tables of a font come to: maps of characters, and widths of glyphs. */
final class FontSize {

  private FontSize() {}

  static long of(COSDictionary font) throws IOException {
    long size =
        map(font.getDictionaryObject(COSName.TO_UNICODE))
            + map(font.getDictionaryObject(COSName.ENCODING));
    if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray descendants) {
      for (int i = 0; i < descendants.size(); i++) {
        if (descendants.getObject(i) instanceof COSDictionary descendant) {
          size += widths(descendant.getDictionaryObject(COSName.W));
        }
      }
    }
    return size;
  }

  private static long map(COSBase map) throws IOException {
    if (!(map instanceof COSStream stream)) {
      return 0;
    }
    try (var in = stream.createInputStream()) {
      return CMapSize.of(in.readAllBytes());
    }
  }

  /** "10 [500 600]" gives two widths from glyph 10 on, "10 20 500" one width to eleven glyphs. */
  private static long widths(COSBase widths) {
    if (!(widths instanceof COSArray array)) {
      return 0;
    }
    long size = array.size();
    int at = 0;
    while (at + 1 < array.size()) {
      if (!(array.getObject(at++) instanceof COSNumber first)) {
        continue;
      }
      switch (array.getObject(at++)) {
        case COSArray several -> size += several.size();
        case COSNumber last -> {
          size += Math.max(0, last.longValue() - first.longValue() + 1);
          at++;
        }
        case null, default -> at++;
      }
    }
    return size;
  }
}
