package io.sitrep.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Drives target/sitrep-lambda.zip through the runtime interface client against S3Proxy. */
class PackagedFunctionIT {

  private static final String ARTICLES = "sitrep-articles";
  private static final String BRIEFINGS = "sitrep-briefings";
  private static final Path FIXTURES = Path.of("src/test/resources/io/sitrep/article");
  private static final Path AMBUSH = Path.of("events", "articles", "ambush.txt");

  @TempDir private static Path folder;

  private static S3Server server;
  private static S3Client s3;
  private static PackagedFunction function;

  @BeforeAll
  static void start() throws Exception {
    server = S3Server.start();
    s3 = server.client();
    S3Server.createVersioned(s3, ARTICLES);
    S3Server.createVersioned(s3, BRIEFINGS);
    function =
        PackagedFunction.start(
            PackagedFunction.unpack(PackagedFunction.PACKAGE, folder),
            PackagedFunction.HANDLER,
            PackagedFunction.MANAGED,
            PackagedFunction.against(server, BRIEFINGS));
  }

  @AfterAll
  static void stop() {
    function.close();
    s3.close();
    server.close();
  }

  @Test
  void writesTheBriefingBesideTheArticle() throws Exception {
    var event = upload().put(AMBUSH, "articles/2025/été + 1.txt");

    assertThat(function.invoke(event)).isEqualTo(new RuntimeApi.Reply(false, "{\"articles\":1}"));

    assertThat(bytes("briefings/2025/été + 1.txt.pdf"))
        .startsWith("%PDF-".getBytes(StandardCharsets.UTF_8));
    assertThat(json("briefings/2025/été + 1.txt.json"))
        .extractingByKey("source", InstanceOfAssertFactories.MAP)
        .containsEntry("published_origin", "object-metadata")
        .extractingByKey("s3", InstanceOfAssertFactories.MAP)
        .containsEntry("bucket", ARTICLES)
        .containsEntry("key", "articles/2025/été + 1.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "front-matter.md, text/markdown",
    "daily-with-json-ld.html, text/html",
    "text-only.json, application/ninjs+json",
    "agency.newsml.xml, application/vnd.iptc.g2.newsitem+xml",
    "paper.nitf.xml, application/nitf+xml",
    "item.rss, application/rss+xml",
    "entry.atom, application/atom+xml",
    "alternative.eml, message/rfc822",
    "titled.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  })
  void readsEveryFormat(String name, String mediaType) throws Exception {
    expectRead(Files.readAllBytes(FIXTURES.resolve(name)), name, mediaType);
  }

  @Test
  void readsPdf() throws Exception {
    var pdf = new ByteArrayOutputStream();
    try (var document = new Document()) {
      PdfWriter.getInstance(document, pdf);
      document.open();
      document.add(new Paragraph("Gunmen killed two soldiers near the town of Tarsana on Sunday."));
    }
    expectRead(pdf.toByteArray(), "paper.pdf", "application/pdf");
  }

  private static void expectRead(byte[] article, String name, String mediaType) throws Exception {
    var key = "formats/" + name;

    assertThat(function.invoke(upload().put(article, "articles/" + key, Map.of())).failed())
        .isFalse();

    assertThat(bytes("briefings/" + key + ".pdf")).isNotEmpty();
    assertThat(json("briefings/" + key + ".json"))
        .extractingByKey("source", InstanceOfAssertFactories.MAP)
        .containsEntry("media_type", mediaType);
  }

  @Test
  void namesTheProblemOfAnArticleItCannotRead() throws Exception {
    var event = upload().put(new byte[0], "articles/empty.txt", Map.of());

    assertThat(function.invoke(event).failed()).isFalse();

    assertThat(json("briefings/empty.txt.problem.json"))
        .containsEntry("type", "empty")
        .containsKeys("reason", "source", "generator");
    assertThat(s3.listObjectsV2(it -> it.bucket(BRIEFINGS).prefix("briefings/empty")).contents())
        .hasSize(1);
  }

  @Test
  void takesADeletedArticleAsDone() throws Exception {
    var event = upload().put(AMBUSH, "articles/deleted.txt");
    s3.deleteObject(it -> it.bucket(ARTICLES).key("articles/deleted.txt"));

    assertThat(function.invoke(event).failed()).isFalse();

    assertThat(s3.listObjectsV2(it -> it.bucket(BRIEFINGS).prefix("briefings/deleted")).contents())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3-put", "sqs", "eventbridge", "batch-v1", "batch-v2", "test-event"})
  void answersEverySampleEvent(String name) throws Exception {
    for (var article : new String[] {"ambush.txt", "market-bombing.txt"}) {
      upload().put(AMBUSH.resolveSibling(article), "articles/" + article);
    }

    var reply = function.invoke(Files.readString(Path.of("events", name + ".json")));

    assertThat(reply.failed()).as(reply.body()).isFalse();
    assertThat(reply.body()).doesNotContain("itemIdentifier", "\"resultCode\":\"P");
  }

  @Test
  void failsOnAnEventItDoesNotKnow() throws Exception {
    var reply = function.invoke("{\"Records\": []}");

    assertThat(reply.failed()).isTrue();
    assertThat(reply.body()).contains("UnknownEnvelopeException", "no records");
  }

  @Test
  void failsWhenS3Fails() throws Exception {
    var reply = function.invoke(new Upload(s3, "no-such-bucket").event("articles/a.txt", "v", "e"));

    assertThat(reply.failed()).isTrue();
    assertThat(reply.body()).contains("NoSuchBucketException");
  }

  @Test
  void logsALineOfJsonThatQuotesNothing() throws Exception {
    function.invoke(upload().put(AMBUSH, "articles/logged.txt"));

    var line = function.log().lines().filter(it -> it.contains("articles/logged.txt")).toList();
    assertThat(line).hasSize(1);
    assertThat(JSON.std.mapFrom(line.getFirst())).containsEntry("outcome", "briefed");
    assertThat(function.log()).doesNotContain("Machava", "insurgents");
  }

  private static Upload upload() {
    return new Upload(s3, ARTICLES);
  }

  private static byte[] bytes(String key) {
    try {
      return s3.getObjectAsBytes(it -> it.bucket(BRIEFINGS).key(key)).asByteArray();
    } catch (NoSuchKeyException e) {
      throw new AssertionError("nothing at " + key, e);
    }
  }

  private static Map<String, Object> json(String key) throws IOException {
    return JSON.std.mapFrom(new String(bytes(key), StandardCharsets.UTF_8));
  }
}
