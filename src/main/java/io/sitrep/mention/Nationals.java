package io.sitrep.mention;

import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.PersonNoun;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "A <Syrian> was shot dead", "two <Japanese>": a nationality that stands for its bearer. */
final class Nationals {

  /** "Two British" and "three Chinese" are as plural as their number. */
  private static final Set<String> INVARIABLE = WordClasses.of("mention", "invariable-nationals");

  private static final Set<String> ONE = Set.of("a", "an", "another", "one", "other", "second");

  private final PhraseTrie<Boolean> demonyms =
      new PhraseTrie<Boolean>().from("world/countries.tsv", Nationals::read, 4);

  private static void read(String[] row, PhraseTrie.Phrases<Boolean> demonyms) {
    for (var demonym : row[4].split(";", -1)) {
      if (!demonym.equals("-")) {
        demonyms.add(demonym, true);
      }
    }
  }

  /** The nationality at this index where no noun follows that it describes, or null. */
  PhraseTrie.@Nullable Match<PersonNoun> at(Sentence sentence, int at) {
    if (at == 0 || at >= sentence.size() || !sentence.token(at).isCapitalised()) {
      return null;
    }
    var match = demonyms.longest(sentence.tokens(), at);
    if (match == null || describes(sentence, at + match.length())) {
      return null;
    }
    var last = sentence.token(at + match.length() - 1).norm();
    boolean one = ONE.contains(sentence.token(at - 1).norm());
    boolean several = INVARIABLE.contains(last) && NumberReader.read(sentence, at - 1) != null;
    if (one == several || (one && last.endsWith("s") && !INVARIABLE.contains(last))) {
      return null;
    }
    return new PhraseTrie.Match<>(
        match.length(),
        new PersonNoun(
            words(sentence, at, match.length()).toLowerCase(Locale.ROOT),
            several,
            Party.UNKNOWN,
            PersonNoun.Kind.NEUTRAL,
            0));
  }

  private static String words(Sentence sentence, int at, int length) {
    var words = new StringBuilder();
    for (int i = at; i < at + length; i++) {
      words.append(i == at ? "" : " ").append(sentence.token(i).text());
    }
    return words.toString();
  }

  /** "a Syrian <officer>", "a Somali-born": the word says whose it is. */
  private static boolean describes(Sentence sentence, int next) {
    if (next >= sentence.size()) {
      return false;
    }
    var token = sentence.token(next);
    var norm = token.norm();
    if (token.isMark()) {
      return token.is("-");
    }
    return !Words.PHRASE_ENDS.contains(norm)
        && !Words.isParticiple(norm)
        && !Words.PRETERITES.contains(norm)
        && !Words.isAdverb(norm);
  }
}
