package io.sitrep.lambda;

import io.sitrep.Sitrep;
import io.sitrep.article.Problem;
import io.sitrep.article.RawArticle;
import io.sitrep.article.Supplied;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The two buckets of a test, seen from outside, and an engine whose outputs tell their article. */
record TestBucket(S3Client s3, String bucket) {

  static final String OUT = "out";
  static final String PROGRAM = "sitrep/test";

  /** Articles that begin like this cannot be read. */
  static final String BAD = "bad";

  Notice put(String key, String text) {
    return put(key, text, Map.of());
  }

  Notice put(String key, String text, Map<String, String> metadata) {
    var put =
        s3.putObject(
            it -> it.bucket(bucket).key(key).metadata(metadata), RequestBody.fromString(text));
    return new Notice(bucket, key, put.versionId(), put.eTag().replace("\"", ""), "0A");
  }

  void delete(String key) {
    s3.deleteObject(it -> it.bucket(bucket).key(key));
  }

  Publisher publisher(S3Client client) {
    return publisher(client, PROGRAM);
  }

  Publisher publisher(S3Client client, String program) {
    return new Publisher(
        new ArticleStore(client, 1000),
        new BriefingStore(client, OUT),
        new Destination("articles/", OUT, "briefings/"),
        new Briefer(TestBucket::brief, Supplied.NOTHING),
        program,
        Duration.ZERO);
  }

  /** The output's text; empty where there is none. */
  Optional<String> output(String key) {
    return object(key).map(ResponseBytes::asUtf8String);
  }

  Optional<Edition> edition(String key) {
    return object(key).map(it -> Edition.of(it.response().metadata()));
  }

  private Optional<ResponseBytes<GetObjectResponse>> object(String key) {
    try {
      return Optional.of(s3.getObjectAsBytes(it -> it.bucket(OUT).key(key)));
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    }
  }

  static Sitrep.Outcome brief(RawArticle article) {
    var text = new String(article.bytes(), StandardCharsets.UTF_8);
    return text.startsWith(BAD)
        ? new Sitrep.Outcome.Refused(new Problem(Problem.Type.NOT_TEXT, text))
        : new Sitrep.Outcome.Briefed(
            bytes("pdf of " + text), bytes("json of " + text), true, Map.of("killed", 6L));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
