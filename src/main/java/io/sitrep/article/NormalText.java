package io.sitrep.article;

import java.text.Normalizer;

/**
 * Makes text safe to count in and to print: LF line ends, NFC, no control, bidi or invisible
 * characters.
 */
final class NormalText {

  private NormalText() {}

  static String of(String text) {
    var lines = text.replace("\r\n", "\n");
    var safe = new StringBuilder(lines.length());
    int c;
    for (int i = 0; i < lines.length(); i += Character.charCount(c)) {
      c = lines.codePointAt(i);
      if (kept(c)) {
        safe.appendCodePoint(shown(c));
      }
    }
    return Normalizer.normalize(safe, Normalizer.Form.NFC);
  }

  private static boolean kept(int c) {
    return switch (c) {
      case '\n', '\r', '\f', 0x0B, 0x85, '\t' -> true;
      // zero-width joiner and non-joiner shape words in several scripts
      case 0x200C, 0x200D -> true;
      default ->
          switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT -> false;
            default -> true;
          };
    };
  }

  private static int shown(int c) {
    return switch (c) {
      case '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029 -> '\n';
      default -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c;
    };
  }
}
