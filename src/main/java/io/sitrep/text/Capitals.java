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
    var words = tokens.stream().filter(t -> t.isWord() && t.text().length() > 1).toList();
    return words.size() >= FEWEST
        && words.stream().noneMatch(t -> t.text().chars().anyMatch(Character::isLowerCase));
  }

  private static boolean isCommon(List<Token> tokens, int at) {
    return CommonWords.holds(tokens.get(at).norm());
  }
}
