package io.sitrep.briefing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words that tell how a source's name stands in a sentence, by class; data, read once. */
final class SourceWords {

  private static final Map<String, Set<String>> BY_CLASS = read();

  private SourceWords() {}

  /** Of any-one, institution, with-the, many, one-in-s, common-first and pronoun. */
  static boolean is(String wordClass, String word) {
    return BY_CLASS.getOrDefault(wordClass, Set.of()).contains(word);
  }

  private static Map<String, Set<String>> read() {
    var stream = Objects.requireNonNull(SourceWords.class.getResourceAsStream("sources.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      var words = new HashMap<String, Set<String>>();
      lines
          .lines()
          .map(line -> line.split("\t", 2))
          .forEach(it -> words.computeIfAbsent(it[1], _ -> new HashSet<>()).add(it[0]));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
