package io.sitrep.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

class DeskTest {

  private static final String GOOD = "articles/good.txt";
  private static final String BAD = "articles/bad.txt";
  private static final String MISSING = "articles/missing.txt";

  private static S3Server server;
  private static S3Client s3;
  private static TestBucket bucket;

  private static Desk desk;

  @BeforeAll
  static void start() throws Exception {
    server = S3Server.start();
    s3 = server.client();
    S3Server.createVersioned(s3, "inbox");
    S3Server.createVersioned(s3, TestBucket.OUT);
    bucket = new TestBucket(s3, "inbox");
    bucket.put(GOOD, "good");
    bucket.put(BAD, "bad");
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    desk =
        new Desk(bucket.publisher(s3), new ArticleLog(nowhere, InstantSource.system(), "sitrep"));
  }

  @AfterAll
  static void stop() {
    s3.close();
    server.close();
  }

  @Test
  void countsTheArticlesOfAnEvent() throws IOException {
    assertThat(desk.answer(event("inbox", GOOD, BAD, MISSING))).isEqualTo(Map.of("articles", 3));
  }

  @Test
  void briefsTheOthersBeforeItFails() throws IOException {
    bucket.put("articles/second.txt", "second");
    var event =
        JSON.std.asString(
            Map.of(
                "Records",
                List.of(entry("no-such-bucket", GOOD), entry("inbox", "articles/second.txt"))));

    assertThatExceptionOfType(NoSuchBucketException.class).isThrownBy(() -> desk.answer(event));

    assertThat(bucket.output("briefings/second.txt.json")).contains("json of second");
  }

  @Test
  void namesOnlyTheMessagesThatFailed() throws IOException {
    var answer =
        desk.answer(
            queue(
                event("inbox", GOOD),
                event("no-such-bucket", GOOD),
                "{\"Event\": \"s3:TestEvent\", \"Bucket\": \"inbox\"}",
                "{\"hello\": 1}",
                event("inbox", BAD),
                queue(event("inbox", GOOD))));

    assertThat(answer)
        .isEqualTo(
            Map.of(
                "batchItemFailures",
                List.of(
                    Map.of("itemIdentifier", "1"),
                    Map.of("itemIdentifier", "3"),
                    Map.of("itemIdentifier", "5"))));
  }

  @ParameterizedTest
  @CsvSource({
    "inbox, articles/good.txt, Succeeded, briefed",
    "inbox, articles/bad.txt, PermanentFailure, refused",
    "inbox, articles/missing.txt, PermanentFailure, no such object",
    "inbox, articles/folder/, Succeeded, no article",
    "no-such-bucket, articles/good.txt, TemporaryFailure, bucket"
  })
  void judgesTheTasksOfABackfill(String bucketName, String key, String code, String reason)
      throws IOException {
    desk.answer(event("inbox", GOOD, BAD));
    var task = Map.of("taskId", "t", "s3Key", key, "s3Bucket", bucketName);

    var answer =
        desk.answer(
            JSON.std.asString(
                Map.of(
                    "invocationSchemaVersion",
                    "2.0",
                    "invocationId",
                    "i",
                    "job",
                    Map.of("id", "j"),
                    "tasks",
                    List.of(task))));

    assertThat(answer)
        .extracting("invocationSchemaVersion", "invocationId", "treatMissingKeysAs")
        .containsExactly("2.0", "i", "TemporaryFailure");
    assertThat(JSON.std.asString(answer))
        .contains("\"taskId\":\"t\"", "\"resultCode\":\"" + code + "\"")
        .containsPattern("\"resultString\":\"[^\"]*" + reason);
  }

  @Test
  void ignoresS3sTestEvent() {
    assertThat(desk.answer("{\"Event\": \"s3:TestEvent\", \"Bucket\": \"inbox\"}"))
        .isEqualTo(Map.of("articles", 0));
  }

  @Test
  void failsLoudlyOnAnythingElse() {
    assertThatExceptionOfType(UnknownEnvelopeException.class)
        .isThrownBy(() -> desk.answer("{\"Records\": []}"));
  }

  private static String event(String bucketName, String... keys) throws IOException {
    return JSON.std.asString(
        Map.of("Records", Arrays.stream(keys).map(key -> entry(bucketName, key)).toList()));
  }

  private static Map<String, Object> entry(String bucketName, String key) {
    return Map.of(
        "eventVersion", "2.1",
        "eventSource", "aws:s3",
        "eventName", "ObjectCreated:Put",
        "s3", Map.of("bucket", Map.of("name", bucketName), "object", Map.of("key", key)));
  }

  private static String queue(String... bodies) throws IOException {
    var records = new ArrayList<Map<String, String>>();
    for (var body : bodies) {
      records.add(Map.of("messageId", "" + records.size(), "eventSource", "aws:sqs", "body", body));
    }
    return JSON.std.asString(Map.of("Records", records));
  }
}
