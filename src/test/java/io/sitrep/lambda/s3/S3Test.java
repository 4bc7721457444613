package io.sitrep.lambda.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class S3Test {

  private static final Map<String, String> ENVIRONMENT =
      Map.of("AWS_REGION", "eu-central-1", "AWS_ACCESS_KEY_ID", "K", "AWS_SECRET_ACCESS_KEY", "s");

  /** What S3 answers, call by call; no answer at all for a status of 0. */
  private final Deque<Answer> answers = new ArrayDeque<>();

  private final List<Request> calls = new ArrayList<>();

  private final S3 s3 =
      new S3(
          Endpoint.of(ENVIRONMENT),
          new CredentialSource(ENVIRONMENT, this::send, InstantSource.system()),
          this::send,
          InstantSource.system(),
          Duration.ZERO);

  private Answer send(Request request) throws IOException {
    calls.add(request);
    var answer = answers.removeFirst();
    if (answer.status() == 0) {
      throw new IOException("injected");
    }
    return answer;
  }

  private void answers(Answer... inTurn) {
    answers.addAll(List.of(inTurn));
  }

  private static Answer refusal(int status, String code) {
    var body = code.isEmpty() ? "" : "<Error><Code>" + code + "</Code></Error>";
    return new Answer(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  private static Answer found(@Nullable String version) {
    return new Answer(
        200,
        Map.of(
            "etag", "\"e\"",
            "last-modified", "Fri, 14 Feb 2025 17:40:00 GMT",
            "content-length", "3",
            "x-amz-version-id", String.valueOf(version),
            "x-amz-meta-published", "2025-02-14"),
        "abc".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsWhatS3TellsOfAnObject() {
    answers(found("v1"));

    assertThat(s3.get("inbox", "a.txt", 1000))
        .hasValueSatisfying(stored -> {
          assertThat(stored.etag()).isEqualTo("\"e\"");
          assertThat(stored.versionId()).isEqualTo("v1");
          assertThat(stored.lastModified()).isEqualTo(Instant.parse("2025-02-14T17:40:00Z"));
          assertThat(stored.length()).isEqualTo(3);
          assertThat(stored.metadata()).isEqualTo(Map.of("published", "2025-02-14"));
          assertThat(stored.bytes()).asString(StandardCharsets.UTF_8).isEqualTo("abc");
        });
  }

  @ParameterizedTest
  @CsvSource({"0, ''", "500, InternalError", "503, SlowDown", "400, RequestTimeout", "429, ''"})
  void triesThreeTimesWhatMayPass(int status, String code) {
    answers(refusal(status, code), refusal(status, code), found("v1"));

    assertThat(s3.head("inbox", "a.txt")).isPresent();
    assertThat(calls).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 503})
  void letsRiseWhatDoesNotPass(int status) {
    answers(refusal(status, ""), refusal(status, ""), refusal(status, ""), found("v1"));

    assertThatExceptionOfType(S3Exception.class)
        .isThrownBy(() -> s3.head("inbox", "a.txt"))
        .withMessageContaining("HEAD https://inbox.s3.eu-central-1.amazonaws.com/a.txt")
        .satisfies(e -> assertThat(e.status()).isEqualTo(status));
  }

  @ParameterizedTest
  @CsvSource({"403, AccessDenied", "404, NoSuchBucket", "400, InvalidRequest", "301, ''"})
  void takesARefusalForAnAnswer(int status, String code) {
    answers(refusal(status, code));

    assertThatExceptionOfType(S3Exception.class)
        .isThrownBy(() -> s3.get("inbox", "a.txt", 1000))
        .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    assertThat(calls).hasSize(1);
  }

  @Test
  void takesAMissingObjectForNone() {
    answers(refusal(404, "NoSuchKey"), refusal(404, ""));

    assertThat(s3.get("inbox", "a.txt", 1000)).isEmpty();
    assertThat(s3.head("inbox", "a.txt")).isEmpty();
  }

  @Test
  void writesOnlyOnItsCondition() {
    answers(found(null), found(null), found(null));

    s3.put("out", "a.pdf", new byte[2], "application/pdf", Map.of("made-by", "x"), null);
    s3.put("out", "a.pdf", new byte[2], "application/pdf", Map.of(), "\"e\"");
    s3.delete("out", "a.pdf", "\"e\"");

    assertThat(calls.get(0).headers())
        .containsEntry("if-none-match", "*")
        .containsEntry("x-amz-meta-made-by", "x")
        .containsEntry("content-type", "application/pdf");
    assertThat(calls.get(1).headers()).containsEntry("if-match", "\"e\"");
    assertThat(calls.get(2).headers()).containsEntry("if-match", "\"e\"");
  }

  @Test
  void warmsUpWithoutACall() {
    s3.warmUp();

    assertThat(calls).isEmpty();
  }
}
