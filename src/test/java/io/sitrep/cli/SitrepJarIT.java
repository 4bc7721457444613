package io.sitrep.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command, as the launcher runs it. */
class SitrepJarIT {

  private static final Path JAR = Path.of("target/sitrep.jar");
  private static final Path FORMATS = Path.of("src/test/resources/io/sitrep/article");

  @TempDir private Path out;

  @Test
  void briefsEveryFormat() throws Exception {
    long articles;
    try (var files = Files.list(FORMATS)) {
      articles =
          files.filter(file -> !file.toString().endsWith(".expected")).peek(this::copy).count();
    }

    var told = run(out.toString());

    assertThat(told)
        .isEqualTo("%1$d articles: %1$d briefings, 0 could not be read\n".formatted(articles));
    try (var files = Files.list(out)) {
      assertThat(files.filter(file -> file.toString().endsWith(".pdf") && !isArticle(file)))
          .hasSize((int) articles);
    }
  }

  private static boolean isArticle(Path file) {
    return Files.exists(FORMATS.resolve(file.getFileName()));
  }

  @Test
  void writesTheReadmesExample() throws Exception {
    run("events/articles/ambush.txt", "-o", out.toString());

    var briefing = JSON.std.mapFrom(Files.readAllBytes(out.resolve("ambush.json")));
    assertThat(briefing).containsEntry("is_security_incident", true);
    assertThat(Files.readString(out.resolve("ambush.pdf"), ISO_8859_1)).startsWith("%PDF-1.7");
  }

  @Test
  void holdsNothingOfAws() throws IOException {
    try (var jar = new ZipFile(JAR.toFile())) {
      assertThat(jar.stream().map(Object::toString))
          .noneMatch(
              name -> name.startsWith("software/amazon/") || name.startsWith("io/sitrep/lambda/"));
    }
  }

  private void copy(Path file) {
    try {
      Files.copy(file, out.resolve(file.getFileName().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String run(String... args) throws Exception {
    var command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of("-Xmx512m", "-jar", JAR.toString()));
    command.addAll(List.of(args));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var told = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(told).isZero();
    return told;
  }
}
