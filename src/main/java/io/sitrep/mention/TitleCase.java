package io.sitrep.mention;

import io.sitrep.text.Sentence;

/** Tells a headline that capitalises all its longer words. */
final class TitleCase {

  private static final int LONGER = 4;
  private static final int FEWEST = 4;

  private TitleCase() {}

  static boolean holds(Sentence sentence) {
    var longer =
        sentence.tokens().stream()
            .filter(token -> token.isWord() && token.text().length() >= LONGER)
            .toList();
    return longer.size() >= FEWEST && longer.stream().allMatch(token -> token.isCapitalised());
  }
}
