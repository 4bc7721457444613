package io.sitrep.report.pdf.typeset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

/** Strings outside the page content, in PDF's own encoding where it has all letters. */
final class PdfStrings {

  /** The characters from 128 to 160; the one without a character is 159. */
  private static final String UPPER = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFF€";

  private static final int FIRST_UPPER = 0x80;

  private PdfStrings() {}

  static String text(String text) {
    var readable = Letters.readable(text);
    var out = new StringBuilder(readable.length() + 2).append('(');
    for (int i = 0; i < readable.length(); i++) {
      int code = code(readable.charAt(i));
      if (code < 0) {
        return utf16(readable);
      }
      append(out, code);
    }
    return out.append(')').toString();
  }

  private static String utf16(String text) {
    var out = new StringBuilder(2 * text.length() + 4).append("(\u00FE\u00FF");
    for (byte each : text.getBytes(UTF_16BE)) {
      append(out, each & 0xFF);
    }
    return out.append(')').toString();
  }

  /** A byte as it stands in a string. */
  static void append(StringBuilder out, int code) {
    switch (code) {
      case '(', ')', '\\' -> out.append('\\').append((char) code);
      case '\r' -> out.append("\\r");
      default -> out.append((char) code);
    }
  }

  private static int code(char c) {
    boolean same = (c >= ' ' && c <= '~') || (c > 0xA0 && c <= 0xFF && c != 0xAD);
    if (same) {
      return c;
    }
    int at = c == '\uFFFF' ? -1 : UPPER.indexOf(c);
    return at < 0 ? -1 : FIRST_UPPER + at;
  }

  /** A name with what has a meaning in PDF escaped. */
  static String name(String name) {
    var out = new StringBuilder("/");
    for (byte each : name.getBytes(ISO_8859_1)) {
      char c = (char) (each & 0xFF);
      if (Character.isLetterOrDigit(c) || c == '.' || c == '-') {
        out.append(c);
      } else {
        out.append('#').append(String.format("%02x", (int) c));
      }
    }
    return out.toString();
  }
}
