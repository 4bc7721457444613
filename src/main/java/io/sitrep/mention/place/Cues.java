package io.sitrep.mention.place;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.TsvIndex;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of {@link Cue} in one language, folded. Safe for all threads. */
final class Cues {

  private static final Set<Cue> PLACE_NOUNS =
      EnumSet.of(Cue.SETTLEMENT, Cue.DISTRICT, Cue.ADMIN1, Cue.FACILITY, Cue.NATURAL, Cue.STREET);

  private static final TsvIndex FILE = TsvIndex.of("en/place-words.tsv", 0);

  private final Map<String, Set<Cue>> words = new ConcurrentHashMap<>();

  boolean is(String word, Cue cue) {
    return of(word).contains(cue);
  }

  Set<Cue> of(String word) {
    var cues = exactly(word);
    return cues.isEmpty() && word.endsWith(".")
        ? exactly(word.substring(0, word.length() - 1))
        : cues;
  }

  private Set<Cue> exactly(String word) {
    var known = words.get(word);
    return known == null ? read(word) : known;
  }

  private Set<Cue> read(String word) {
    int space = word.indexOf(' ');
    var rows = FILE.rows(space < 0 ? word : word.substring(0, space));
    if (rows.isEmpty()) {
      return Set.of();
    }
    var cues = EnumSet.noneOf(Cue.class);
    for (var row : rows) {
      if (row[0].equals(word)) {
        cues.add(Coded.parse(Cue.class, row[1]));
      }
    }
    if (!cues.isEmpty()) {
      words.put(word, cues);
    }
    return cues;
  }

  /** True of a word that has no part in naming or telling of places. */
  boolean isOrdinary(String word) {
    return Set.of(Cue.COMMON).containsAll(of(word));
  }

  /** True of a noun that says what sort of place a name beside it stands for. */
  boolean isPlaceNoun(String word) {
    return !Collections.disjoint(of(word), PLACE_NOUNS);
  }
}
