package io.sitrep.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole files of every format beside what is to be read from them: {@code name} and {@code
 * name.expected}.
 */
class ArticleFixturesTest {

  private static final Path FOLDER = Path.of("src/test/resources/io/sitrep/article");

  static Stream<Path> files() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(file -> !file.toString().endsWith(".expected"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsTextAndMetadata(Path file) throws IOException {
    var raw =
        new RawArticle(file.getFileName().toString(), Files.readAllBytes(file), Supplied.NOTHING);

    var read = described(new ArticleReader(Limits.DEFAULT).read(raw));

    if (Boolean.getBoolean("sitrep.accept")) {
      Files.writeString(expected(file), read);
    }
    assertThat(read).isEqualTo(Files.readString(expected(file)));
  }

  private static Path expected(Path file) {
    return file.resolveSibling(file.getFileName() + ".expected");
  }

  private static String described(Article article) {
    var metadata = article.metadata();
    var known =
        Stream.of(
                line("type", article.mediaType() + " " + article.charset()),
                line("headline", metadata.headline()),
                line("published", metadata.published()),
                line("publisher", metadata.publisher()),
                line("byline", metadata.byline()),
                line("dateline", metadata.dateline()),
                line("language", metadata.language()),
                line("url", metadata.url()))
            .collect(Collectors.joining());
    return known + "\n" + article.text() + "\n";
  }

  private static String line(String name, @Nullable Known<?> known) {
    return known == null ? "" : line(name, known.value() + " (" + known.origin().id() + ")");
  }

  private static String line(String name, String value) {
    return name + ": " + value + "\n";
  }
}
