package io.sitrep.lambda;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of JSON for each article, which is at the same time its metrics in CloudWatch's embedded
 * metric format. Never holds a word of the article.
 */
final class ArticleLog {

  private static final String NAMESPACE = "Sitrep";
  private static final String FUNCTION = "Function";
  private static final String PROBLEM = "Problem";
  private static final String LATENCY = "Latency";

  private final PrintStream out;
  private final InstantSource clock;
  private final String function;
  private boolean cold = true;

  ArticleLog(PrintStream out, InstantSource clock, String function) {
    this.out = out;
    this.clock = clock;
    this.function = function;
  }

  /** Everything after this is logged as warm. */
  void invocationEnded() {
    cold = false;
  }

  void ended(Notice article, Outcome outcome, Stopwatch watch) {
    var line = new Line("INFO", article, watch);
    switch (outcome) {
      case Outcome.Briefed(var edition, boolean incident, var counts) ->
          line.put("version", edition.version())
              .put("security_incident", incident)
              .put("counts", counts)
              .count("briefed", incident ? "Briefings" : "BriefingsWithoutIncident");
      case Outcome.Refused(var edition, var problem) ->
          line.put("version", edition.version())
              .put(PROBLEM, problem.type().id())
              .count("refused", "Problems");
      case Outcome.Unchanged(var edition, boolean refused) ->
          line.put("version", edition.version())
              .put("refused", refused)
              .count("unchanged", "Unchanged");
      case Outcome.Gone _ -> line.count("gone", "Gone");
      case Outcome.NoArticle(var reason) ->
          line.put("reason", reason).count("no-article", "NoArticle");
    }
    line.write();
  }

  void failed(Notice article, RuntimeException failure, Stopwatch watch) {
    new Line("ERROR", article, watch)
        .put("error", failure.getClass().getName())
        .put("message", failure.getMessage())
        .count("failed", "Failures")
        .write();
  }

  /** An event that names no article. */
  void ignored(String what) {
    write(Map.of("level", "INFO", "outcome", "ignored", "event", what));
  }

  /** A queue's message that will come again. */
  void rejected(String message, RuntimeException failure) {
    write(
        Map.of(
            "level",
            "ERROR",
            "outcome",
            "rejected",
            "message_id",
            message,
            "error",
            failure.getClass().getName()));
  }

  private void write(Map<String, ?> line) {
    try {
      out.println(JSON.std.asString(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One line in the making. */
  private final class Line {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    private final List<Map<String, String>> metrics = new ArrayList<>();

    Line(String level, Notice article, Stopwatch watch) {
      put("timestamp", clock.instant().toString());
      put("level", level);
      put("bucket", article.bucket());
      put("key", article.key());
      put("start", cold ? "cold" : "warm");
      put(FUNCTION, function);
      put("milliseconds", milliseconds(watch));
      metric(LATENCY, "Milliseconds", watch.total());
    }

    Line put(String name, @Nullable Object value) {
      fields.put(name, value);
      return this;
    }

    Line count(String outcome, String metric) {
      put("outcome", outcome);
      metric(metric, "Count", 1);
      return this;
    }

    private void metric(String name, String unit, long value) {
      metrics.add(Map.of("Name", name, "Unit", unit));
      put(name, value);
    }

    private static Map<String, Long> milliseconds(Stopwatch watch) {
      var named = new LinkedHashMap<String, Long>();
      watch
          .milliseconds()
          .forEach((stage, spent) -> named.put(stage.name().toLowerCase(Locale.ROOT), spent));
      return named;
    }

    void write() {
      var directive =
          Map.of("Namespace", NAMESPACE, "Dimensions", dimensions(), "Metrics", metrics);
      put("_aws", Map.of("Timestamp", clock.millis(), "CloudWatchMetrics", List.of(directive)));
      ArticleLog.this.write(fields);
    }

    private List<List<String>> dimensions() {
      return fields.containsKey(PROBLEM)
          ? List.of(List.of(FUNCTION), List.of(FUNCTION, PROBLEM))
          : List.of(List.of(FUNCTION));
    }
  }
}
