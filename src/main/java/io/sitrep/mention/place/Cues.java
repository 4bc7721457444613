package io.sitrep.mention.place;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.Tsv;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words of {@link Cue} in one language, folded. */
final class Cues {

  private static final Set<Cue> PLACE_NOUNS =
      EnumSet.of(Cue.SETTLEMENT, Cue.DISTRICT, Cue.ADMIN1, Cue.FACILITY, Cue.NATURAL, Cue.STREET);

  private final Map<String, Set<Cue>> words;

  private Cues(Map<String, Set<Cue>> words) {
    this.words = words;
  }

  static Cues load() {
    var words = new HashMap<String, Set<Cue>>();
    for (var row : Tsv.rows("en/place-words.tsv")) {
      words
          .computeIfAbsent(row[0], _ -> EnumSet.noneOf(Cue.class))
          .add(Coded.parse(Cue.class, row[1]));
    }
    return new Cues(words);
  }

  boolean is(String word, Cue cue) {
    return of(word).contains(cue);
  }

  Set<Cue> of(String word) {
    var classes = words.get(word);
    if (classes == null && word.endsWith(".")) {
      classes = words.get(word.substring(0, word.length() - 1));
    }
    return classes == null ? Set.of() : classes;
  }

  /** True of a word that has no part in naming or telling of places. */
  boolean isOrdinary(String word) {
    return Set.of(Cue.COMMON).containsAll(of(word));
  }

  /** True of a noun that says what sort of place a name beside it stands for. */
  boolean isPlaceNoun(String word) {
    return of(word).stream().anyMatch(PLACE_NOUNS::contains);
  }
}
