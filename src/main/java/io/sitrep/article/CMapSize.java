package io.sitrep.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * How much work a font's character map makes, found without doing it: three hexadecimal numbers can
 * ask for two thousand million entries. Reads tokens as FontBox does, and counts rather too much
 * than too little. Serves one map.
 */
final class CMapSize {

  /** Of a map that no honest program writes. */
  private static final long ENDLESS = Long.MAX_VALUE / 4;

  /** Another map that is read along with this one. */
  private static final long OTHER_MAP = 50_000;

  private static final int DEEPEST = 20;
  private static final String RANGES = "beginbfrange";

  private final byte[] bytes;
  private int at;
  private long size;
  private String section = "";

  /** In an entry of a section of ranges: from, to, and what they stand for. */
  private int place;

  private long low;
  private int arrays;
  private int dictionaries;

  private CMapSize(byte[] bytes) {
    this.bytes = bytes;
  }

  /** In entries of its tables. */
  static long of(byte[] map) {
    var cmap = new CMapSize(map);
    while (cmap.at < map.length && cmap.size < ENDLESS) {
      cmap.token();
    }
    return cmap.size;
  }

  private void token() {
    switch (bytes[at++]) {
      case ' ', '\t', '\r', '\n' -> {}
      case '%' -> skip("\r\n");
      case '(' -> skip(")");
      case '/' -> {
        skipUntil(" \r\n()<>[]{}/%");
        standIn();
      }
      case '<' -> number();
      case '>' -> at++;
      case '[' -> array(1);
      case ']' -> array(-1);
      case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> standIn();
      default -> operator();
    }
  }

  /** Whatever stands third in an entry ends it. */
  private boolean standIn() {
    boolean third = section.equals(RANGES) && place == 2 && arrays == 0;
    place = third ? 0 : place;
    return third;
  }

  private void array(int step) {
    arrays = Math.max(0, arrays + step);
    if (arrays > DEEPEST) {
      size = ENDLESS;
    }
    if (arrays == 0) {
      place = 0;
    }
  }

  private void operator() {
    int from = at - 1;
    skipUntil(" \r\n()<>[]{}/%0123456789");
    var word = new String(bytes, from, at - from, ISO_8859_1);
    if (!standIn()) {
      section = word;
      place = 0;
    }
    if (word.equals("usecmap")) {
      size += OTHER_MAP;
    }
  }

  private void number() {
    if (at < bytes.length && bytes[at] == '<') {
      dictionary();
      return;
    }
    int value = 0;
    int digits = 0;
    for (; at < bytes.length && bytes[at] != '>'; at++) {
      int digit = Character.digit(bytes[at], 16);
      if (digit >= 0) {
        value = value << 4 | digit;
        digits++;
      }
    }
    at++;
    count(digits % 2 == 0 ? value : value << 4);
  }

  /** In a section it would hide where the next entry begins. */
  private void dictionary() {
    at++;
    if (++dictionaries > DEEPEST || section.startsWith("beginbf") || arrays > 0) {
      size = ENDLESS;
    }
  }

  private void count(int value) {
    size += weight();
    if (!section.equals(RANGES) || arrays > 0) {
      return;
    }
    switch (place++) {
      case 0 -> low = value;
      case 1 -> size += Math.max(0, value - low + 1);
      default -> place = 0;
    }
  }

  /** FontBox tries these ranges one by one for each character on a page. */
  private int weight() {
    return switch (section) {
      case "begincodespacerange" -> 500;
      case "begincidrange" -> 100;
      default -> 1;
    };
  }

  private void skip(String ends) {
    skipUntil(ends);
    at++;
    standIn();
  }

  private void skipUntil(String ends) {
    while (at < bytes.length && ends.indexOf(bytes[at]) < 0) {
      at++;
    }
  }
}
