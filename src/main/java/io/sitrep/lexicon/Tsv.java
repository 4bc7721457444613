package io.sitrep.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the data files of this package: tab-separated, one lexeme a line, comments after a hash.
 */
public final class Tsv {

  private Tsv() {}

  /** The rows of a file such as "en/persons.tsv", split at tabs. */
  public static List<String[]> rows(String file) {
    try (var in = Tsv.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no lexicon " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
