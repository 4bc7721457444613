package io.sitrep.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the data files of this package: tab-separated, one lexeme a line, comments after a hash.
 * For files of more than a few dozen lines {@link TsvIndex} costs less.
 */
public final class Tsv {

  private Tsv() {}

  /** The rows of a file such as "en/months.tsv", split at tabs. */
  public static List<String[]> rows(String file) {
    var rows = new ArrayList<String[]>();
    for (var line : new String(bytes(file), StandardCharsets.UTF_8).split("\n", -1)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        rows.add(line.split("\t", -1));
      }
    }
    return rows;
  }

  static byte[] bytes(String file) {
    try (var in = Tsv.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no lexicon " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** False of comments and empty lines. */
  static boolean isRow(byte[] text, int start) {
    return text[start] != '#' && text[start] != '\n';
  }

  /** Where the line's feed stands, or the text ends. */
  static int lineEnd(byte[] text, int start) {
    int end = start;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  static String[] row(byte[] text, int start) {
    return new String(text, start, lineEnd(text, start) - start, StandardCharsets.UTF_8)
        .split("\t", -1);
  }
}
