package io.sitrep.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.Sitrep;
import io.sitrep.article.Article;
import io.sitrep.article.Fact;
import io.sitrep.article.Known;
import io.sitrep.article.Limits;
import io.sitrep.article.Origin;
import io.sitrep.article.Supplied;
import io.sitrep.article.Tlp;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrieferTest {

  private static final Notice ARTICLE = new Notice("inbox", "articles/a.md");
  private static final Version VERSION = Version.of("v1", "e1", Instant.EPOCH);

  private final List<Article> read = new ArrayList<>();

  private final Sitrep sitrep =
      new Sitrep(
          Limits.DEFAULT,
          (article, _) -> {
            read.add(article);
            return new Sitrep.Outcome.Briefed(null, null, false, Map.of());
          });

  /** The function's own mark is AMBER. */
  @ParameterizedTest
  @CsvSource({
    "'',      '',     AMBER, DEFAULT",
    "'',      GREEN,  GREEN, DOCUMENT",
    "'',      secret, AMBER, DEFAULT",
    "RED,     GREEN,  RED,   OBJECT_METADATA",
    "secret,  '',     AMBER, DEFAULT",
    "secret,  GREEN,  GREEN, DOCUMENT"
  })
  void marksByTheFunctionsDefaultOnlyAtLast(
      String metadata, String document, String mark, Origin origin) {
    var front = document.isEmpty() ? "" : "---\ntlp: " + document + "\n---\n";
    var text = front + "# Shots in Tarsana\n\nTwo soldiers were killed in Tarsana on Sunday.\n";
    var own = Supplied.of(Map.of(Fact.TLP, "AMBER"), Origin.DEFAULT);
    var found =
        new Source.Found(
            VERSION,
            text.getBytes(StandardCharsets.UTF_8),
            metadata.isEmpty() ? Map.of() : Map.of("tlp", metadata));

    new Briefer(sitrep::brief, own).brief(ARTICLE, found);

    assertThat(read.getFirst().metadata().tlp())
        .isEqualTo(new Known<>(Tlp.of(mark).orElseThrow(), origin));
  }
}
