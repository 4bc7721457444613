package io.sitrep.incident;

import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.text.Sentence;
import java.util.stream.IntStream;

/** Where people who are hit are taken for civilians: a home, a market, a village, a bus. */
final class CivilSettings {

  private static final PhraseTrie<Boolean> WORDS =
      new PhraseTrie<Boolean>().from("en/civil-settings.tsv", CivilSettings::add, 0, 1);

  private CivilSettings() {}

  private static void add(String[] row, PhraseTrie.Phrases<Boolean> phrases) {
    phrases.add(row[0], true);
    phrases.add(row[1], true);
  }

  static boolean isIn(Sentence sentence) {
    return IntStream.range(0, sentence.size()).anyMatch(at -> isSetting(sentence, at));
  }

  /** "on a bus", but neither "a car bomb" nor "Market Street". */
  private static boolean isSetting(Sentence sentence, int at) {
    var match = WORDS.longest(sentence.tokens(), at);
    if (match == null || (sentence.token(at).isCapitalised() && !isShouted(sentence))) {
      return false;
    }
    int next = at + match.length();
    return next >= sentence.size() || !sentence.token(next).norm().startsWith("bomb");
  }

  private static boolean isShouted(Sentence sentence) {
    return sentence.tokens().stream()
        .noneMatch(token -> token.isWord() && Character.isLowerCase(token.text().codePointAt(0)));
  }
}
