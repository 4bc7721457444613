package io.sitrep.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import io.sitrep.article.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArticleLogTest {

  private static final Notice ARTICLE = new Notice("in", "articles/a.txt");
  private static final Edition EDITION = new Edition("v1", "e1", "sitrep/test");

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ArticleLog log =
      new ArticleLog(
          new PrintStream(bytes, true, StandardCharsets.UTF_8),
          InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z")),
          "sitrep");

  @Test
  void tellsOfABriefingInOneLine() throws IOException {
    var watch = new Stopwatch();
    watch.run(Stage.READ, () -> {});
    log.ended(ARTICLE, new Outcome.Briefed(EDITION, true, Map.of("killed", 6L)), watch);

    assertThat(line())
        .containsEntry("timestamp", "2026-01-02T03:04:05Z")
        .containsEntry("key", "articles/a.txt")
        .containsEntry("version", "v1")
        .containsEntry("outcome", "briefed")
        .containsEntry("start", "cold")
        .containsEntry("counts", Map.of("killed", 6))
        .containsEntry("Briefings", 1)
        .containsKey("Latency")
        .hasEntrySatisfying(
            "milliseconds", it -> assertThat((Map<?, ?>) it).isEqualTo(Map.of("read", 0)));
  }

  @Test
  void countsArticlesWithoutAnIncidentApart() throws IOException {
    log.ended(ARTICLE, new Outcome.Briefed(EDITION, false, Map.of()), new Stopwatch());

    assertThat(line()).containsEntry("BriefingsWithoutIncident", 1).doesNotContainKey("Briefings");
  }

  @Test
  void declaresItsMetricsInTheEmbeddedFormat() throws IOException {
    var problem = new Problem(Problem.Type.EMPTY, "the file is empty");
    log.ended(ARTICLE, new Outcome.Refused(EDITION, problem), new Stopwatch());

    var line = line();
    assertThat(line).containsEntry("Problem", "empty").containsEntry("Problems", 1);
    assertThat(line.get("_aws"))
        .isEqualTo(
            Map.of(
                "Timestamp",
                1767323045000L,
                "CloudWatchMetrics",
                List.of(
                    Map.of(
                        "Namespace",
                        "Sitrep",
                        "Dimensions",
                        List.of(List.of("Function"), List.of("Function", "Problem")),
                        "Metrics",
                        List.of(
                            Map.of("Name", "Latency", "Unit", "Milliseconds"),
                            Map.of("Name", "Problems", "Unit", "Count"))))));
  }

  @Test
  void isWarmOnceAnInvocationHasEnded() throws IOException {
    log.invocationEnded();
    log.ended(ARTICLE, new Outcome.Gone(), new Stopwatch());

    assertThat(line()).containsEntry("start", "warm").containsEntry("outcome", "gone");
  }

  @Test
  void tellsOfAFailure() throws IOException {
    log.failed(ARTICLE, new ContendedException("briefings/a.txt", 12), new Stopwatch());

    assertThat(line())
        .containsEntry("level", "ERROR")
        .containsEntry("outcome", "failed")
        .containsEntry("error", ContendedException.class.getName());
  }

  private Map<String, Object> line() throws IOException {
    var text = bytes.toString(StandardCharsets.UTF_8);
    assertThat(text.lines()).hasSize(1);
    return JSON.std.mapFrom(text);
  }
}
