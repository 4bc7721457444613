package io.sitrep.report.pdf.typeset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The TrueType program of a subset: its glyphs renumbered in the order of their codes. */
final class SubsetProgram {

  private static final int TABLE_ENTRY = 16;
  private static final int CODES = 256;
  private static final int HEAD_LENGTH = 54;
  private static final int HHEA_LENGTH = 36;
  private static final int MAXP_LENGTH = 32;
  private static final int CHECKSUM_OFFSET = 8;
  private static final int WIDTH_OFFSET = 50;
  private static final int LONGEST_SHORT = 2 * 0xFFFF;
  private static final int MAGIC = 0xB1B0AFBA;

  private static final int ARGUMENTS_ARE_WORDS = 1;
  private static final int HAS_SCALE = 8;
  private static final int MORE_COMPONENTS = 0x20;
  private static final int HAS_TWO_SCALES = 0x40;
  private static final int HAS_MATRIX = 0x80;

  private final TrueType font;
  private final byte[] codes = new byte[CODES];
  private final List<Integer> glyphs = new ArrayList<>();
  private final TreeMap<String, byte[]> tables = new TreeMap<>();

  /** {@code letters} are characters by their codes. */
  SubsetProgram(TrueType font, SortedMap<Integer, Integer> letters) {
    this.font = font;
    number(0);
    letters.forEach((code, letter) -> codes[code] = (byte) number(font.glyph(letter)));
  }

  private int number(int glyph) {
    int known = glyphs.indexOf(glyph);
    if (known >= 0) {
      return known;
    }
    glyphs.add(glyph);
    return glyphs.size() - 1;
  }

  byte[] bytes() {
    outlines();
    int count = glyphs.size();
    tables.put("cmap", characterMap());
    tables.put("hhea", counted("hhea", HHEA_LENGTH, 34, count));
    tables.put("maxp", counted("maxp", MAXP_LENGTH, 4, count));
    tables.put("hmtx", metrics());
    return file();
  }

  /** Parts of composed glyphs join the list while it is walked. */
  private void outlines() {
    var outlines = new ByteArrayOutputStream();
    var offsets = new ArrayList<Integer>();
    for (int i = 0; i < glyphs.size(); i++) {
      offsets.add(outlines.size());
      outlines.writeBytes(renumbered(font.outline(glyphs.get(i))));
      if (outlines.size() % 2 == 1) {
        outlines.write(0);
      }
    }
    offsets.add(outlines.size());
    tables.put("glyf", outlines.toByteArray());
    boolean wide = outlines.size() > LONGEST_SHORT;
    tables.put("loca", wide ? wide(offsets) : narrow(offsets));
    var head = ByteBuffer.wrap(font.copy("head", HEAD_LENGTH));
    head.putInt(CHECKSUM_OFFSET, 0).putShort(WIDTH_OFFSET, (short) (wide ? 1 : 0));
    tables.put("head", head.array());
  }

  private static byte[] wide(List<Integer> offsets) {
    var loca = ByteBuffer.allocate(4 * offsets.size());
    offsets.forEach(loca::putInt);
    return loca.array();
  }

  private static byte[] narrow(List<Integer> offsets) {
    var loca = ByteBuffer.allocate(2 * offsets.size());
    offsets.forEach(offset -> loca.putShort((short) (offset / 2)));
    return loca.array();
  }

  /** A composed glyph names its parts by number. */
  private byte[] renumbered(byte[] outline) {
    var glyph = ByteBuffer.wrap(outline);
    if (outline.length == 0 || glyph.getShort(0) >= 0) {
      return outline;
    }
    int at = 10;
    int flags = MORE_COMPONENTS;
    while ((flags & MORE_COMPONENTS) != 0) {
      flags = glyph.getShort(at);
      glyph.putShort(at + 2, (short) number(glyph.getShort(at + 2) & 0xFFFF));
      at += componentLength(flags);
    }
    return outline;
  }

  private static int componentLength(int flags) {
    int scales = (flags & HAS_SCALE) != 0 ? 1 : (flags & HAS_TWO_SCALES) != 0 ? 2 : 0;
    int numbers = (flags & HAS_MATRIX) != 0 ? 4 : scales;
    return 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2) + 2 * numbers;
  }

  /** One table for one-byte codes, which is what a font without an encoding must have. */
  private byte[] characterMap() {
    var map = ByteBuffer.allocate(12 + 6 + CODES);
    map.putShort((short) 0).putShort((short) 1).putShort((short) 1).putShort((short) 0).putInt(12);
    return map.putShort((short) 0)
        .putShort((short) (6 + CODES))
        .putShort((short) 0)
        .put(codes)
        .array();
  }

  private byte[] counted(String tag, int length, int at, int count) {
    return ByteBuffer.wrap(font.copy(tag, length)).putShort(at, (short) count).array();
  }

  private byte[] metrics() {
    var metrics = ByteBuffer.allocate(4 * glyphs.size());
    glyphs.forEach(glyph -> metrics.putInt(font.horizontalMetric(glyph)));
    return metrics.array();
  }

  private byte[] file() {
    int start = 12 + TABLE_ENTRY * tables.size();
    var file =
        ByteBuffer.allocate(start + tables.values().stream().mapToInt(SubsetProgram::padded).sum());
    header(file);
    int at = start;
    int head = 0;
    for (var table : tables.entrySet()) {
      byte[] content = table.getValue();
      head = table.getKey().equals("head") ? at : head;
      file.put(table.getKey().getBytes(ISO_8859_1));
      file.putInt(sum(content)).putInt(at).putInt(content.length);
      file.put(at, content);
      at += padded(content);
    }
    return file.putInt(head + CHECKSUM_OFFSET, MAGIC - sum(file.array())).array();
  }

  private void header(ByteBuffer file) {
    int count = tables.size();
    int powers = 31 - Integer.numberOfLeadingZeros(count);
    file.putInt(0x10000).putShort((short) count).putShort((short) (16 << powers));
    file.putShort((short) powers).putShort((short) (16 * count - (16 << powers)));
  }

  private static int padded(byte[] table) {
    return (table.length + 3) & ~3;
  }

  /** The sum of the words of four bytes, the last one filled up with zeros. */
  private static int sum(byte[] content) {
    int sum = 0;
    for (int i = 0; i < content.length; i++) {
      sum += (content[i] & 0xFF) << (24 - 8 * (i % 4));
    }
    return sum;
  }
}
