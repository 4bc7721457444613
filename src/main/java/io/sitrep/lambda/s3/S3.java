package io.sitrep.lambda.s3;

import java.io.IOException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * S3, as far as the function needs it. A call that fails in a way that may pass is tried three
 * times; then, as any other failure, it rises as {@link S3Exception}. Safe for use by many threads.
 */
public final class S3 {

  private static final int TRIES = 3;
  private static final int MOST_OF_AN_ERROR = 1 << 16;
  private static final Duration TO_CONNECT = Duration.ofSeconds(2);
  private static final Duration OF_SILENCE = Duration.ofSeconds(10);

  private final Endpoint endpoint;
  private final CredentialSource credentials;
  private final Transport http;
  private final InstantSource clock;
  private final Duration pause;

  /** The pause is the longest before the second try; it doubles before the third. */
  public S3(
      Endpoint endpoint,
      CredentialSource credentials,
      Transport http,
      InstantSource clock,
      Duration pause) {
    this.endpoint = endpoint;
    this.credentials = credentials;
    this.http = http;
    this.clock = clock;
    this.pause = pause;
  }

  /** The one of a function's region and role. */
  public static S3 of(Map<String, String> environment) {
    var http = new HttpTransport(TO_CONNECT, OF_SILENCE);
    var clock = InstantSource.system();
    return new S3(
        Endpoint.of(environment),
        new CredentialSource(environment, http, clock),
        http,
        clock,
        Duration.ofMillis(200));
  }

  /** Has everything loaded that a call needs, TLS and its roots of trust too, but makes no call. */
  public void warmUp() {
    var nobody = new Credentials("none", "none", null, null);
    new Signature(nobody, endpoint.region(), Instant.EPOCH)
        .sign(request("PUT", "none", "none", Map.of(), new byte[0], 0));
    try {
      SSLContext.getDefault().createSSLEngine();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Empty where no such object is. */
  public Optional<StoredObject> head(String bucket, String key) {
    return stored(request("HEAD", bucket, key, Map.of(), null, MOST_OF_AN_ERROR));
  }

  /** Without its bytes where it has more than the limit; empty where no such object is. */
  public Optional<StoredObject> get(String bucket, String key, int limit) {
    return stored(request("GET", bucket, key, Map.of(), null, Math.max(limit, MOST_OF_AN_ERROR)));
  }

  /** Writes over the object with this ETag, or where there is none. */
  public void put(
      String bucket,
      String key,
      byte[] bytes,
      String mediaType,
      Map<String, String> metadata,
      @Nullable String replaced) {
    var headers = new TreeMap<String, String>();
    metadata.forEach((name, value) -> headers.put("x-amz-meta-" + name, value));
    headers.put("content-type", mediaType);
    if (replaced == null) {
      headers.put("if-none-match", "*");
    } else {
      headers.put("if-match", replaced);
    }
    call(request("PUT", bucket, key, headers, bytes, MOST_OF_AN_ERROR));
  }

  /** Deletes the object with this ETag. */
  public void delete(String bucket, String key, String etag) {
    call(request("DELETE", bucket, key, Map.of("if-match", etag), null, MOST_OF_AN_ERROR));
  }

  private Optional<StoredObject> stored(Request request) {
    try {
      return Optional.of(StoredObject.of(call(request)));
    } catch (S3Exception e) {
      if (e.isNoSuchKey(request.method())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private Request request(
      String method,
      String bucket,
      String key,
      Map<String, String> headers,
      byte @Nullable [] body,
      int most) {
    return new Request(method, endpoint.of(bucket, key), headers, body, most);
  }

  private Answer call(Request request) {
    for (int tries = 1; ; tries++) {
      try {
        return callOnce(request);
      } catch (S3Exception e) {
        if (tries == TRIES || !e.mayPass()) {
          throw e;
        }
        pause(tries);
      }
    }
  }

  private Answer callOnce(Request request) {
    try {
      var signature = new Signature(credentials.credentials(), endpoint.region(), clock.instant());
      var answer = http.send(signature.sign(request));
      if (answer.isSuccess()) {
        return answer;
      }
      throw S3Exception.refused(request, answer);
    } catch (IOException e) {
      throw S3Exception.unanswered(request, e);
    }
  }

  private void pause(int tries) {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextLong((pause.toMillis() << tries - 1) + 1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted between two tries", e);
    }
  }
}
