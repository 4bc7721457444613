package io.sitrep.article;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a file begins: its first bytes, the same as text, and its name in lower case. */
record Opening(String name, String bytes, String text) {

  private static final int LENGTH = 4096;

  static Opening of(RawArticle raw) {
    var first = Arrays.copyOf(raw.bytes(), Math.min(LENGTH, raw.bytes().length));
    return new Opening(
        raw.name().toLowerCase(Locale.ROOT),
        new String(first, StandardCharsets.ISO_8859_1),
        Decoded.of(first, null).text().stripLeading());
  }

  boolean finds(Pattern pattern) {
    return pattern.matcher(text).find();
  }

  boolean named(String... endings) {
    return Arrays.stream(endings).anyMatch(name::endsWith);
  }
}
