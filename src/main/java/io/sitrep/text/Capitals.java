package io.sitrep.text;

import java.util.ArrayList;
import java.util.List;

/** Tells names from common words in a sentence that stands in capitals throughout. */
final class Capitals {

  private static final int FEWEST = 4;

  private Capitals() {}

  /** The tokens with {@link Token#capitalised} as it would be in ordinary writing. */
  static List<Token> settle(List<Token> tokens) {
    if (!shout(tokens)) {
      return tokens;
    }
    var settled = new ArrayList<Token>();
    for (int i = 0; i < tokens.size(); i++) {
      settled.add(isCommon(tokens, i) ? tokens.get(i).withoutCapital() : tokens.get(i));
    }
    return settled;
  }

  static boolean shout(List<Token> tokens) {
    int words = 0;
    for (var token : tokens) {
      if (token.isWord() && token.text().length() > 1) {
        words++;
        if (hasSmallLetter(token.text())) {
          return false;
        }
      }
    }
    return words >= FEWEST;
  }

  private static boolean hasSmallLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCommon(List<Token> tokens, int at) {
    return CommonWords.holds(tokens.get(at).norm());
  }
}
