package io.sitrep.mention.place;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.TsvIndex;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of {@link Cue} in one language, folded. Safe for all threads. */
final class Cues {

  private static final Set<Cue> PLACE_NOUNS =
      EnumSet.of(Cue.SETTLEMENT, Cue.DISTRICT, Cue.ADMIN1, Cue.FACILITY, Cue.NATURAL, Cue.STREET);

  private static final TsvIndex FILE = TsvIndex.of("en/place-words.tsv", 0);

  private final Map<String, Map<String, Set<Cue>>> byFirstWord = new ConcurrentHashMap<>();

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
    int space = word.indexOf(' ');
    var first = space < 0 ? word : word.substring(0, space);
    var known = byFirstWord.get(first);
    return (known == null ? read(first) : known).getOrDefault(word, Set.of());
  }

  private Map<String, Set<Cue>> read(String first) {
    var rows = FILE.rows(first);
    if (rows.isEmpty()) {
      return Map.of();
    }
    var phrases = new HashMap<String, Set<Cue>>();
    for (var row : rows) {
      phrases
          .computeIfAbsent(row[0], _ -> EnumSet.noneOf(Cue.class))
          .add(Coded.parse(Cue.class, row[1]));
    }
    byFirstWord.put(first, phrases);
    return phrases;
  }

  /** True of a word that has no part in naming or telling of places. */
  boolean isOrdinary(String word) {
    return Set.of(Cue.COMMON).containsAll(of(word));
  }

  /** True of a noun that says what sort of place a name beside it stands for. */
  boolean isPlaceNoun(String word) {
    return isPlaceNoun(of(word));
  }

  static boolean isPlaceNoun(Set<Cue> cues) {
    for (var cue : cues) {
      if (PLACE_NOUNS.contains(cue)) {
        return true;
      }
    }
    return false;
  }
}
