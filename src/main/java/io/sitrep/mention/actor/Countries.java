package io.sitrep.mention.actor;

import io.sitrep.lexicon.CountryNames;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.TsvIndex;
import io.sitrep.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Countries by name, by the people and things called after them, and by their seats of power. */
final class Countries {

  private static final String FILE = "world/countries.tsv";

  private static final TsvIndex BY_NAME = TsvIndex.of(FILE, 2, 3);

  final PhraseTrie<String> names = new PhraseTrie<>();
  final PhraseTrie<String> demonyms = new PhraseTrie<>();
  final PhraseTrie<String> metonyms = new PhraseTrie<>();

  Countries() {
    names.from(FILE, Countries::readNames, 2, 3);
    demonyms.from(FILE, (row, to) -> addAll(row[4], row[0], to), 4);
    metonyms.from(FILE, (row, to) -> addAll(row[6], row[0], to), 6);
  }

  private static void readNames(String[] row, PhraseTrie.Phrases<String> names) {
    names.add(row[2], row[0]);
    addAll(row[3], row[0], names);
  }

  static String name(String country) {
    var name = CountryNames.of(country);
    return name == null ? country : name;
  }

  /** The code of the country that bears this name, in any case, or null. */
  static @Nullable String named(String name) {
    int space = name.indexOf(' ');
    var first = Normalizer.fold(space < 0 ? name : name.substring(0, space));
    for (var row : BY_NAME.rows(first)) {
      boolean alias = Arrays.stream(row[3].split(";", -1)).anyMatch(name::equalsIgnoreCase);
      if (alias || row[2].equalsIgnoreCase(name)) {
        return row[0];
      }
    }
    return null;
  }

  private static void addAll(String list, String country, PhraseTrie.Phrases<String> phrases) {
    for (var word : list.split(";", -1)) {
      if (!word.equals("-")) {
        phrases.add(word, country);
      }
    }
  }
}
