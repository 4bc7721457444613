package io.sitrep.report.pdf.typeset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** A TrueType font as {@code cut-fonts.py} makes them: its tables, letters and outlines. */
final class TrueType {

  private static final int POSTSCRIPT_NAME = 6;
  private static final int WINDOWS = 3;

  private final ByteBuffer bytes;
  private final Map<String, Integer> tables = new HashMap<>();
  private final int unitsPerEm;
  private final int metrics;
  private final boolean longOffsets;
  private final int[] codePoints;
  private final int[] glyphs;

  TrueType(byte[] file) {
    bytes = ByteBuffer.wrap(file);
    for (int i = 0; i < unsigned(4); i++) {
      int entry = 12 + 16 * i;
      tables.put(new String(file, entry, 4, ISO_8859_1), bytes.getInt(entry + 8));
    }
    unitsPerEm = unsigned(table("head") + 18);
    longOffsets = unsigned(table("head") + 50) == 1;
    metrics = unsigned(table("hhea") + 34);
    var letters = letters();
    codePoints = letters.keySet().stream().mapToInt(Integer::intValue).toArray();
    glyphs = letters.values().stream().mapToInt(Integer::intValue).toArray();
  }

  private int table(String tag) {
    return tables.getOrDefault(tag, 0);
  }

  private int unsigned(int at) {
    return bytes.getShort(at) & 0xFFFF;
  }

  /** The glyph of each character in order, from the subtable that has the most. */
  private Map<Integer, Integer> letters() {
    var letters = new TreeMap<Integer, Integer>();
    int cmap = table("cmap");
    for (int i = 0; i < unsigned(cmap + 2); i++) {
      int entry = cmap + 4 + 8 * i;
      if (unsigned(entry) == WINDOWS) {
        addLetters(cmap + bytes.getInt(entry + 4), letters);
      }
    }
    return letters;
  }

  private void addLetters(int subtable, Map<Integer, Integer> letters) {
    switch (unsigned(subtable)) {
      case 4 -> addSegments(subtable, letters);
      case 12 -> addGroups(subtable, letters);
      default -> throw new IllegalArgumentException("cmap format " + unsigned(subtable));
    }
  }

  private void addSegments(int subtable, Map<Integer, Integer> letters) {
    int doubled = unsigned(subtable + 6);
    for (int at = subtable + 14; at < subtable + 14 + doubled; at += 2) {
      int end = unsigned(at);
      int start = unsigned(at + doubled + 2);
      for (int c = start; c <= end && c != 0xFFFF; c++) {
        int glyph = glyphOfSegment(at, doubled, c - start, c);
        if (glyph != 0) {
          letters.put(c, glyph);
        }
      }
    }
  }

  private int glyphOfSegment(int at, int doubled, int place, int codePoint) {
    int delta = unsigned(at + 2 * doubled + 2);
    int rangeAt = at + 3 * doubled + 2;
    int range = unsigned(rangeAt);
    if (range == 0) {
      return (codePoint + delta) & 0xFFFF;
    }
    int glyph = unsigned(rangeAt + range + 2 * place);
    return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
  }

  private void addGroups(int subtable, Map<Integer, Integer> letters) {
    for (int i = 0; i < bytes.getInt(subtable + 12); i++) {
      int group = subtable + 16 + 12 * i;
      int first = bytes.getInt(group);
      for (int c = first; c <= bytes.getInt(group + 4); c++) {
        letters.put(c, bytes.getInt(group + 8) + c - first);
      }
    }
  }

  /** The glyph of a character, or 0. */
  int glyph(int codePoint) {
    int at = Arrays.binarySearch(codePoints, codePoint);
    return at < 0 ? 0 : glyphs[at];
  }

  /** In thousandths of the size. */
  int advance(int glyph) {
    int units = unsigned(table("hmtx") + 4 * Math.min(glyph, metrics - 1));
    return thousandths(units);
  }

  /** A glyph's entry in the table of horizontal metrics. */
  int horizontalMetric(int glyph) {
    int hmtx = table("hmtx");
    return glyph < metrics
        ? bytes.getInt(hmtx + 4 * glyph)
        : unsigned(hmtx + 4 * (metrics - 1)) << 16
            | unsigned(hmtx + 4 * metrics + 2 * (glyph - metrics));
  }

  byte[] outline(int glyph) {
    int start = outlineOffset(glyph);
    return copy(table("glyf") + start, outlineOffset(glyph + 1) - start);
  }

  private int outlineOffset(int glyph) {
    int loca = table("loca");
    return longOffsets ? bytes.getInt(loca + 4 * glyph) : 2 * unsigned(loca + 2 * glyph);
  }

  byte[] copy(String tag, int length) {
    return copy(table(tag), length);
  }

  private byte[] copy(int start, int length) {
    return Arrays.copyOfRange(bytes.array(), start, start + length);
  }

  String name() {
    int name = table("name");
    for (int i = 0; i < unsigned(name + 2); i++) {
      int entry = name + 6 + 12 * i;
      if (unsigned(entry) == WINDOWS && unsigned(entry + 6) == POSTSCRIPT_NAME) {
        int start = name + unsigned(name + 4) + unsigned(entry + 10);
        return new String(copy(start, unsigned(entry + 8)), UTF_16BE);
      }
    }
    throw new IllegalArgumentException("the font has no name");
  }

  /** Left, bottom, right and top of all letters, in thousandths of the size. */
  int[] box() {
    int head = table("head");
    return new int[] {
      signed(head + 36), signed(head + 38), signed(head + 40), signed(head + 42),
    };
  }

  int ascent() {
    return signed(table("hhea") + 4);
  }

  int descent() {
    return signed(table("hhea") + 6);
  }

  int capitalHeight() {
    return signed(table("OS/2") + 88);
  }

  private int signed(int at) {
    return thousandths(bytes.getShort(at));
  }

  private int thousandths(int units) {
    return Math.round(units * 1000f / unitsPerEm);
  }
}
