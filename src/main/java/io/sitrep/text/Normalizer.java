package io.sitrep.text;

import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * Folds a word to the form that lexicons hold: lower case, no accents, straight quotes and hyphens.
 */
public final class Normalizer {

  private Normalizer() {}

  public static String fold(String word) {
    return isPlain(word) ? word.toLowerCase(Locale.ROOT) : foldFully(word);
  }

  private static boolean isPlain(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }

  private static String foldFully(String word) {
    var folded = new StringBuilder(word.length());
    java.text.Normalizer.normalize(word, Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> folded.append(plain(c)));
    return folded.toString().toLowerCase(Locale.ROOT);
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
