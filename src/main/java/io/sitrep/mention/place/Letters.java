package io.sitrep.mention.place;

import io.sitrep.text.Token;
import java.util.List;
import java.util.Locale;

/** What the case of letters says of a word. */
final class Letters {

  private static final int FEWEST = 4;

  private Letters() {}

  /** "Arusha", "N'gor", and "al-Bab" or "el-Obeid", whose article is small. */
  static boolean isCapital(Token token) {
    if (!token.isWord()) {
      return false;
    }
    var text = token.text();
    int hyphen = text.indexOf('-');
    return Character.isUpperCase(text.codePointAt(0))
        || (hyphen > 0
            && hyphen <= 3
            && hyphen + 1 < text.length()
            && Character.isUpperCase(text.charAt(hyphen + 1)));
  }

  static boolean isAllUpper(String text) {
    int upper = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return upper > 1;
  }

  /** "NUR-SULTAN" as "Nur-Sultan". */
  static String capitalised(String upper) {
    var name = new StringBuilder(upper.toLowerCase(Locale.ROOT));
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-') {
        name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
      }
    }
    return name.toString();
  }

  /** True of a sentence whose words stand in capitals throughout. */
  static boolean shout(List<Token> tokens) {
    int words = 0;
    int upper = 0;
    for (var token : tokens) {
      if (token.isWord() && token.text().length() > 1) {
        words++;
        upper += isAllUpper(token.text()) ? 1 : 0;
      }
    }
    return words >= FEWEST && upper * 10 >= words * 8;
  }

  /** True of a title that gives each of its longer words a capital. */
  static boolean isTitle(List<Token> tokens) {
    var words = tokens.stream().filter(t -> t.isWord() && t.text().length() > 3).toList();
    long capital = words.stream().filter(Letters::isCapital).count();
    return words.size() >= FEWEST && capital * 10 >= words.size() * 9L;
  }
}
