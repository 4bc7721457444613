package io.sitrep.article;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes text safe to count in and to print: LF line ends, NFC, no control, bidi or invisible
 * characters.
 */
final class NormalText {

  private static final Pattern LINE_END = Pattern.compile("\r\n?|[\f\u000B\u0085\u2028\u2029]");

  private NormalText() {}

  static String of(String text) {
    var lines = LINE_END.matcher(text).replaceAll("\n");
    var safe = new StringBuilder(lines.length());
    lines
        .codePoints()
        .filter(NormalText::kept)
        .map(NormalText::shown)
        .forEach(safe::appendCodePoint);
    return Normalizer.normalize(safe, Normalizer.Form.NFC);
  }

  private static boolean kept(int c) {
    return switch (c) {
      case '\n', '\t' -> true;
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
    return Character.getType(c) == Character.SURROGATE ? 0xFFFD : c;
  }
}
