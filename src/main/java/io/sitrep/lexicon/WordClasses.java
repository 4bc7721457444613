package io.sitrep.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Closed classes of words that constructions look for: one file under {@code en/words} a package,
 * each class under the name its rule gives it. Read once; safe for use by many threads.
 */
public final class WordClasses {

  private static final Map<String, Map<String, Set<String>>> READ = new ConcurrentHashMap<>();

  private WordClasses() {}

  /**
   * The words of a class such as "suspicion" of the file "actor".
   *
   * @throws IllegalArgumentException if there is no such file or class
   */
  public static Set<String> of(String file, String name) {
    var words = READ.computeIfAbsent(file, WordClasses::read).get(name);
    if (words == null) {
      throw new IllegalArgumentException("no words " + name + " in " + file);
    }
    return words;
  }

  private static Map<String, Set<String>> read(String file) {
    var classes = new HashMap<String, Set<String>>();
    for (var row : Tsv.rows("en/words/" + file + ".tsv")) {
      classes.computeIfAbsent(row[0], _ -> new HashSet<>()).add(row[1]);
    }
    classes.replaceAll((_, words) -> Collections.unmodifiableSet(words));
    return classes;
  }
}
