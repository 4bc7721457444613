package io.sitrep.text;

import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Folds a word to the form that lexicons hold: lower case, no accents, straight quotes and hyphens.
 */
public final class Normalizer {

  /** What characters fold to, as far as they have been met: the JDK decomposes slowly. */
  private static final AtomicReferenceArray<@Nullable String> KNOWN =
      new AtomicReferenceArray<>(0x2200);

  private Normalizer() {}

  public static String fold(String word) {
    return isPlain(word) ? word.toLowerCase(Locale.ROOT) : foldFully(word);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String foldFully(String word) {
    var folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      folded.append(c < KNOWN.length() ? known(c) : folded(c));
      i += Character.charCount(c);
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static String known(int c) {
    var known = KNOWN.get(c);
    if (known == null) {
      known = folded(c);
      KNOWN.set(c, known);
    }
    return known;
  }

  private static String folded(int c) {
    var folded = new StringBuilder();
    var parts = java.text.Normalizer.normalize(Character.toString(c), Form.NFD);
    for (int i = 0; i < parts.length(); ) {
      int part = parts.codePointAt(i);
      if (Character.getType(part) != Character.NON_SPACING_MARK) {
        folded.append(plain(part));
      }
      i += Character.charCount(part);
    }
    return folded.toString();
  }

  private static String plain(int c) {
    return switch (c) {
      case 0x2018, 0x2019, 0x02BC, 0x201B -> "'";
      case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB -> "\"";
      case 0x2010, 0x2011 -> "-";
      case 0x2013, 0x2014, 0x2212 -> "--";
      case 'ı' -> "i";
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'đ' -> "d";
      case 'Đ' -> "D";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      default -> Character.toString(c);
    };
  }
}
