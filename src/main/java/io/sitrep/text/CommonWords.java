package io.sitrep.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words of English that are no names, folded; read when the first text in capitals comes along.
 */
final class CommonWords {

  private static final Set<String> WORDS = read();

  private CommonWords() {}

  /** Also true of "mid-level", whose parts are words. */
  static boolean holds(String norm) {
    if (WORDS.contains(norm)) {
      return true;
    }
    int hyphen = norm.indexOf('-');
    return hyphen > 0 && holds(norm.substring(0, hyphen)) && holds(norm.substring(hyphen + 1));
  }

  private static Set<String> read() {
    try (InputStream in = CommonWords.class.getResourceAsStream("common-words.txt")) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
