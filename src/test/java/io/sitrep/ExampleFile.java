package io.sitrep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the examples that lie beside a test. */
public final class ExampleFile {

  private ExampleFile() {}

  /** The lines of a file in the test's package, without empty ones and comments. */
  public static List<String> lines(Class<?> test, String name) {
    try (var in = Objects.requireNonNull(test.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
