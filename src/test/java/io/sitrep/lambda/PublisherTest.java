package io.sitrep.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sitrep.article.Fact;
import io.sitrep.article.Known;
import io.sitrep.article.Origin;
import io.sitrep.article.RawArticle;
import io.sitrep.article.S3Source;
import io.sitrep.article.Supplied;
import io.sitrep.lambda.Fault.Killed;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.services.s3.S3Client;

class PublisherTest {

  private static S3Server server;
  private static S3Client s3;
  private static TestBucket bucket;
  private static Publisher publisher;

  private static final List<String> calls = new ArrayList<>();
  private static final List<Fault> faults = new ArrayList<>();
  private static int tests;

  private final String folder = "t" + ++tests;
  private final String key = "articles/" + folder + "/a.txt";
  private final String stem = "briefings/" + folder + "/a.txt";

  @BeforeAll
  static void start() throws Exception {
    server = S3Server.start();
    s3 = server.client();
    S3Server.createVersioned(s3, "inbox");
    S3Server.createVersioned(s3, TestBucket.OUT);
    bucket = new TestBucket(s3, "inbox");
    publisher =
        bucket.publisher(
            server.client(new GatedHttp(Apache5HttpClient.create(), PublisherTest::pass)));
  }

  @AfterAll
  static void stop() {
    s3.close();
    server.close();
  }

  @BeforeEach
  void forget() {
    calls.clear();
    faults.clear();
  }

  @Test
  void writesBothFormsOfANewArticleInSixCalls() {
    assertThat(publish(bucket.put(key, "one"))).isInstanceOf(Outcome.Briefed.class);

    assertThat(bucket.output(stem + ".pdf")).contains("pdf of one");
    assertThat(bucket.output(stem + ".json")).contains("json of one");
    assertThat(calls)
        .containsExactly(
            "HEAD /out/" + stem + ".json",
            "HEAD /out/" + stem + ".problem.json",
            "GET /inbox/" + key,
            "PUT /out/" + stem + ".pdf",
            "PUT /out/" + stem + ".json",
            "HEAD /inbox/" + key);
  }

  @Test
  void replacesTheBriefingOfAnOlderVersionInSixCalls() {
    publish(bucket.put(key, "one"));
    calls.clear();

    assertThat(publish(bucket.put(key, "two"))).isInstanceOf(Outcome.Briefed.class);

    assertThat(bucket.output(stem + ".pdf")).contains("pdf of two");
    assertThat(bucket.output(stem + ".json")).contains("json of two");
    assertThat(calls).hasSize(6);
  }

  @Test
  void writesNothingTwice() {
    var notice = bucket.put(key, "one");
    publish(notice);
    calls.clear();

    assertThat(publish(notice)).isInstanceOf(Outcome.Unchanged.class);

    assertThat(calls).hasSize(4).noneMatch(call -> call.startsWith("PUT"));
  }

  @Test
  void briefsTheNewestVersionWhicheverWasTold() {
    var old = bucket.put(key, "one");
    bucket.put(key, "two");

    publish(old);

    assertThat(bucket.output(stem + ".json")).contains("json of two");
  }

  @Test
  void stampsOutputsWithTheirSource() {
    var notice = bucket.put(key, "one");

    publish(notice);

    assertThat(s3.headObject(it -> it.bucket("out").key(stem + ".pdf")))
        .satisfies(head -> {
          assertThat(head.contentType()).isEqualTo("application/pdf");
          assertThat(head.metadata())
              .containsEntry("source-version", notice.versionId())
              .containsEntry("source-etag", notice.etag())
              .containsEntry("source-sequencer", "0A")
              .containsEntry("made-by", TestBucket.PROGRAM);
        });
  }

  @Test
  void leavesAProblemInPlaceOfTheBriefing() {
    publish(bucket.put(key, "one"));

    assertThat(publish(bucket.put(key, "bad two"))).isInstanceOf(Outcome.Refused.class);

    assertThat(bucket.output(stem + ".problem.json").orElse(""))
        .contains("\"not-text\"", "bad two", "\"inbox\"", key);
    assertThat(bucket.output(stem + ".json")).isEmpty();
    assertThat(bucket.output(stem + ".pdf")).isEmpty();
  }

  @Test
  void removesTheProblemOnceTheArticleIsGood() {
    publish(bucket.put(key, "bad one"));
    publish(bucket.put(key, "two"));

    assertThat(bucket.output(stem + ".problem.json")).isEmpty();
    assertThat(bucket.output(stem + ".json")).contains("json of two");
  }

  @Test
  void refusesAnArticleOverTheLimitUnread() {
    var outcome = publish(bucket.put(key, "x".repeat(1001)));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            it -> assertThat(it.problem().type().id()).isEqualTo("too-large"));
  }

  @Test
  void takesADeletedArticleAsDone() {
    var notice = bucket.put(key, "one");
    bucket.delete(key);

    assertThat(publish(notice)).isEqualTo(new Outcome.Gone());
    assertThat(calls).noneMatch(call -> call.startsWith("PUT"));
  }

  @Test
  void keepsTheBriefingOfAnArticleDeletedLater() {
    var notice = bucket.put(key, "one");
    publish(notice);
    bucket.delete(key);

    assertThat(publish(notice)).isEqualTo(new Outcome.Gone());
    assertThat(bucket.output(stem + ".json")).contains("json of one");
  }

  @Test
  void knowsItsOwnWriteWhenTheAnswerToItWasLost() {
    faults(3, Fault.ANSWER_LOST);

    assertThat(publish(bucket.put(key, "one"))).isInstanceOf(Outcome.Briefed.class);

    assertThat(versions(stem + ".pdf")).isEqualTo(1);
    assertThat(versions(stem + ".json")).isEqualTo(1);
  }

  @Test
  void triesAgainAfterAConflict() {
    faults(4, Fault.CONFLICT);

    assertThat(publish(bucket.put(key, "one"))).isInstanceOf(Outcome.Briefed.class);

    assertThat(versions(stem + ".pdf")).isEqualTo(1);
  }

  @Test
  void neverWritesAnOldVersionOverANewOne() {
    var first = bucket.put(key, "one");
    var late =
        new Briefer(
            article -> {
              publishNow("two");
              return TestBucket.brief(article);
            },
            Supplied.NOTHING);
    publisherWith(late).publish(first, new Stopwatch());

    assertThat(bucket.output(stem + ".json")).contains("json of two");
    assertThat(versions(stem + ".pdf")).isEqualTo(1);
  }

  private void publishNow(String text) {
    if (!bucket.output(stem + ".json").isPresent()) {
      bucket.publisher(s3).publish(bucket.put(key, text), new Stopwatch());
    }
  }

  @Test
  void briefsAgainWhenTheProgramChanges() {
    var notice = bucket.put(key, "one");
    publish(notice);

    assertThat(bucket.publisher(s3, "sitrep/next").publish(notice, new Stopwatch()))
        .isInstanceOf(Outcome.Briefed.class);
    assertThat(bucket.edition(stem + ".json").orElseThrow().madeBy()).isEqualTo("sitrep/next");
  }

  @Test
  void handsTheEngineWhatTheMetadataSays() {
    var seen = new ArrayList<RawArticle>();
    var briefer =
        new Briefer(
            article -> {
              seen.add(article);
              return TestBucket.brief(article);
            },
            Supplied.NOTHING);
    var notice =
        bucket.put(
            key,
            "one",
            Map.of("headline", "%C3%89meute %C3%A0 l'aube", "published", "2025-01-02", "own", "x"));

    publisherWith(briefer).publish(notice, new Stopwatch());

    var article = seen.getFirst();
    assertThat(article.name()).isEqualTo("a.txt");
    assertThat(article.supplied().facts()).containsOnlyKeys(Fact.HEADLINE, Fact.PUBLISHED);
    assertThat(article.supplied().facts())
        .containsEntry(Fact.HEADLINE, new Known<>("Émeute à l'aube", Origin.OBJECT_METADATA));
    assertThat(article.supplied().s3())
        .isEqualTo(new S3Source("inbox", key, notice.versionId(), notice.etag()));
  }

  @Test
  void namesTheArticleButQuotesNothingWhenTheEngineFails() {
    var briefer =
        new Briefer(
            _ -> {
              throw new IllegalStateException("secret words of the article");
            },
            Supplied.NOTHING);
    var notice = bucket.put(key, "one");

    assertThatExceptionOfType(BriefingFailedException.class)
        .isThrownBy(() -> publisherWith(briefer).publish(notice, new Stopwatch()))
        .withMessage("no briefing for s3://inbox/" + key + ": java.lang.IllegalStateException")
        .withNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles/folder/", "articles/a.txt.meta.json"})
  void passesOverWhatIsNoArticle(String key) {
    assertThat(publish(new Notice("inbox", key))).isInstanceOf(Outcome.NoArticle.class);
    assertThat(calls).isEmpty();
  }

  @Test
  void neverBriefsABriefing() {
    assertThat(publish(new Notice(TestBucket.OUT, stem + ".json")))
        .isInstanceOf(Outcome.NoArticle.class);
  }

  /** Every fault at every call of an ordinary run, of a refusal, and of a replacement. */
  static Stream<Object[]> everyFaultEverywhere() {
    return Stream.of("two", "bad two")
        .flatMap(text ->
            Stream.of(Fault.values())
                .flatMap(fault ->
                    IntStream.range(0, 7).mapToObj(call -> new Object[] {text, fault, call})));
  }

  @ParameterizedTest
  @MethodSource("everyFaultEverywhere")
  void aLaterTryRepairsEverything(String text, Fault fault, int call) {
    publish(bucket.put(key, "one"));
    var notice = bucket.put(key, text);
    for (int i = 0; i < 3; i++) {
      faults(call, fault);
      try {
        publish(notice);
        break;
      } catch (SdkException | Killed _) {
        faults.clear();
      }
    }
    faults.clear();

    publish(notice);

    boolean bad = text.startsWith(TestBucket.BAD);
    assertThat(bucket.output(stem + ".problem.json").isPresent()).isEqualTo(bad);
    assertThat(bucket.output(stem + ".pdf").isPresent()).isNotEqualTo(bad);
    assertThat(bucket.output(stem + ".json").filter(it -> !it.equals("json of two"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TIMEOUT", "INTERNAL_ERROR", "SLOW_DOWN", "FORBIDDEN", "CUT_BODY"})
  void letsTroubleRiseWhenNoRetryHelps(Fault fault) {
    var notice = bucket.put(key, "one");
    for (int call = 2; call < 5; call++) {
      faults(call, fault);
    }

    assertThatExceptionOfType(SdkException.class).isThrownBy(() -> publish(notice));
    assertThat(bucket.output(stem + ".problem.json")).isEmpty();
  }

  private static Outcome publish(Notice notice) {
    return publisher.publish(notice, new Stopwatch());
  }

  private Publisher publisherWith(Briefer briefer) {
    return new Publisher(
        new ArticleStore(s3, 1000),
        new BriefingStore(s3, TestBucket.OUT),
        new Destination("articles/", TestBucket.OUT, "briefings/"),
        briefer,
        TestBucket.PROGRAM,
        Duration.ZERO);
  }

  /** Befalls the call with this index, counted from the next one. */
  private static void faults(int call, Fault fault) {
    while (faults.size() <= call) {
      faults.add(Fault.NONE);
    }
    faults.set(call, fault);
    calls.clear();
  }

  private static HttpExecuteResponse pass(SdkHttpRequest request, ExecutableHttpRequest call)
      throws IOException {
    int index = calls.size();
    calls.add(request.method() + " " + request.encodedPath());
    return (index < faults.size() ? faults.get(index) : Fault.NONE).apply(request, call);
  }

  private static long versions(String key) {
    return s3.listObjectVersions(it -> it.bucket(TestBucket.OUT).prefix(key)).versions().size();
  }
}
