package io.sitrep.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One story in every format: the same text, so the same figures at the same offsets, and the same
 * day.
 */
class SameStoryTest {

  static Stream<Arguments> files() throws IOException {
    return OneStory.inEveryFormat().entrySet().stream()
        .map(it -> Arguments.of(it.getKey(), it.getValue()));
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsAsTheSameTextAndDay(String name, byte[] bytes) {
    var outside = Supplied.of(Map.of(Fact.PUBLISHED, OneStory.DATE), Origin.SIDECAR);
    boolean dated = !name.endsWith(".txt") && !name.endsWith(".docx") && !name.endsWith(".pdf");

    var article =
        new ArticleReader(Limits.DEFAULT)
            .read(new RawArticle(name, bytes, dated ? Supplied.NOTHING : outside));

    assertThat(article.text().strip())
        .isEqualTo(OneStory.TITLE + "\n\n" + String.join("\n\n", OneStory.BODY));
    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 4, 8));
  }
}
