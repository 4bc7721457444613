package io.sitrep.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.amazonaws.services.lambda.runtime.tests.EventLoader;
import io.sitrep.lambda.Envelope.Backfill;
import io.sitrep.lambda.Envelope.Created;
import io.sitrep.lambda.Envelope.Message;
import io.sitrep.lambda.Envelope.Queued;
import io.sitrep.lambda.Envelope.Task;
import io.sitrep.lambda.Envelope.Test;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeReaderTest {

  private static final Path EVENTS = Path.of("events");

  @org.junit.jupiter.api.Test
  void readsWhatS3Sends() throws IOException {
    assertThat(read("s3-put.json"))
        .isEqualTo(
            new Created(
                List.of(
                    new Notice(
                        "sitrep-articles",
                        "articles/ambush.txt",
                        "096fKKXTRTtl3on89fVO.nfljtsv6qko",
                        "d41d8cd98f00b204e9800998ecf8427e",
                        "0055AED6DCD90281E5")),
                0));
  }

  @org.junit.jupiter.api.Test
  void agreesWithAwsOwnReader() {
    var object =
        EventLoader.loadS3Event(EVENTS.resolve("s3-put.json").toAbsolutePath().toString())
            .getRecords()
            .getFirst()
            .getS3()
            .getObject();

    assertThat(EnvelopeReader.read(event("2.5", "ObjectCreated:Put", object.getKey())))
        .isInstanceOfSatisfying(
            Created.class,
            created ->
                assertThat(created.notices().getFirst().key())
                    .isEqualTo(object.getUrlDecodedKey()));
  }

  @org.junit.jupiter.api.Test
  void readsEventBridgeWhoseKeysAreNotEncoded() throws IOException {
    var json = file("eventbridge.json").replace("market-bombing.txt", "a b+100%.txt");

    assertThat(EnvelopeReader.read(json))
        .isEqualTo(
            new Created(
                List.of(
                    new Notice(
                        "sitrep-articles",
                        "articles/a b+100%.txt",
                        "IYV3p45BT0ac8hjHg1houSdS1a.Mro8e",
                        "b1946ac92492d2347c6235b4d2611184",
                        "00617F08299329D189")),
                0));
  }

  @org.junit.jupiter.api.Test
  void readsTheMessagesOfAQueue() throws IOException {
    var queued = (Queued) read("sqs.json");

    assertThat(queued.messages())
        .extracting(Message::id)
        .containsExactly(
            "059f36b4-87a3-44ab-83d2-661975830a7d", "2e1424d4-f796-459a-8184-9c92662be6da");
    assertThat(EnvelopeReader.read(queued.messages().getFirst().body()))
        .isEqualTo(read("s3-put.json"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "batch-v1.json, 1.0, dGFza2lkZ29lc2hlcmUK, articles/ambush.txt, 1",
        "batch-v2.json, 2.0, y5R3a2lkZ29lc2hlurcS, articles/market-bombing.txt, none"
      })
  void readsBothSchemasOfBatchOperations(
      String file, String schema, String task, String key, String version) throws IOException {
    assertThat(read(file))
        .isInstanceOfSatisfying(
            Backfill.class,
            backfill -> {
              assertThat(backfill.schemaVersion()).isEqualTo(schema);
              assertThat(backfill.tasks())
                  .containsExactly(
                      new Task(task, new Notice("sitrep-articles", key, version, null, null)));
            });
  }

  @org.junit.jupiter.api.Test
  void readsS3sTestEvent() throws IOException {
    assertThat(read("test-event.json")).isEqualTo(new Test("sitrep-articles"));
  }

  @ParameterizedTest
  @CsvSource({
    "articles/plain.txt, articles/plain.txt",
    "articles/two+words.txt, articles/two words.txt",
    "articles/one%2Btwo.txt, articles/one+two.txt",
    "articles%2Fslash.txt, articles/slash.txt",
    "articles/%C3%A9t%C3%A9+%281%29.txt, articles/été (1).txt",
    "articles/%E6%94%BB%E6%92%83.txt, articles/攻撃.txt",
    "articles/%F0%9F%95%8A.txt, articles/🕊.txt",
    "articles/100%25.txt, articles/100%.txt",
    "articles/a%20b%0Ac.txt, 'articles/a b\nc.txt'"
  })
  void decodesKeysAsS3EncodesThem(String encoded, String key) {
    assertThat(EnvelopeReader.read(event("2.1", "ObjectCreated:Put", encoded)))
        .isEqualTo(new Created(List.of(new Notice("b", key)), 0));
  }

  @org.junit.jupiter.api.Test
  void decodesTheLongestKey() {
    var key = "articles/" + "é".repeat(507) + "x";

    assertThat(EnvelopeReader.read(event("2.1", "ObjectCreated:Put", key.replace("é", "%C3%A9"))))
        .isEqualTo(new Created(List.of(new Notice("b", key)), 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.0", "2.1", "2.4", "2.6", "2.17"})
  void takesEverySecondVersionOfS3sEvents(String version) {
    assertThat(EnvelopeReader.read(event(version, "ObjectCreated:Copy", "k")))
        .isEqualTo(new Created(List.of(new Notice("b", "k")), 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ObjectRemoved:Delete", "ObjectTagging:Put", "ObjectRestore:Completed"})
  void passesOverEventsThatCreateNothing(String name) {
    assertThat(EnvelopeReader.read(event("2.3", name, "k"))).isEqualTo(new Created(List.of(), 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "7",
        "nonsense",
        "",
        "{\"Records\": []}",
        "{\"Records\": {}}",
        "{\"Records\": [3]}",
        "{\"Records\": [{\"eventSource\": \"aws:sns\", \"Sns\": {}}]}",
        "{\"Records\": [{\"eventSource\": \"aws:s3\"}]}",
        "{\"source\": \"aws.ec2\", \"detail-type\": \"x\"}",
        "{\"source\": \"aws.s3\", \"detail-type\": \"Object Created\"}",
        "{\"invocationSchemaVersion\": \"3.0\", \"invocationId\": \"i\", \"tasks\": []}",
        "{\"invocationSchemaVersion\": \"1.0\", \"invocationId\": \"i\"}",
        "{\"Event\": \"s3:OtherEvent\", \"Bucket\": \"b\"}"
      })
  void refusesWhatItDoesNotKnow(String json) {
    assertThatExceptionOfType(UnknownEnvelopeException.class)
        .isThrownBy(() -> EnvelopeReader.read(json));
  }

  @org.junit.jupiter.api.Test
  void refusesAThirdVersionAndABrokenKey() {
    assertThatExceptionOfType(UnknownEnvelopeException.class)
        .isThrownBy(() -> EnvelopeReader.read(event("3.0", "ObjectCreated:Put", "k")))
        .withMessageContaining("3.0");
    assertThatExceptionOfType(UnknownEnvelopeException.class)
        .isThrownBy(() -> EnvelopeReader.read(event("2.1", "ObjectCreated:Put", "50%")))
        .withMessageContaining("50%");
  }

  private static String event(String version, String name, String key) {
    return """
    {"Records": [{"eventVersion": "%s", "eventSource": "aws:s3", "eventName": "%s", "new": {},
      "s3": {"bucket": {"name": "b"}, "object": {"key": "%s", "size": 5368709120}}}]}
    """
        .formatted(version, name, key);
  }

  private static Envelope read(String file) throws IOException {
    return EnvelopeReader.read(file(file));
  }

  private static String file(String name) throws IOException {
    return Files.readString(EVENTS.resolve(name));
  }
}
