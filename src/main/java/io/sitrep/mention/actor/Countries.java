package io.sitrep.mention.actor;

import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.Tsv;
import java.util.HashMap;
import java.util.Map;

/** Countries by name, by the people and things called after them, and by their seats of power. */
final class Countries {

  final PhraseTrie<String> names = new PhraseTrie<>();
  final PhraseTrie<String> demonyms = new PhraseTrie<>();
  final PhraseTrie<String> metonyms = new PhraseTrie<>();
  private final Map<String, String> nameOf = new HashMap<>();

  Countries() {
    for (var row : Tsv.rows("world/countries.tsv")) {
      nameOf.putIfAbsent(row[0], row[2]);
      names.add(row[2], row[0]);
      addAll(names, row[3], row[0]);
      addAll(demonyms, row[4], row[0]);
      addAll(metonyms, row[6], row[0]);
    }
  }

  String name(String country) {
    return nameOf.getOrDefault(country, country);
  }

  private static void addAll(PhraseTrie<String> trie, String list, String country) {
    for (var word : list.split(";", -1)) {
      if (!word.equals("-")) {
        trie.add(word, country);
      }
    }
  }
}
