package io.sitrep.lambda.s3;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where Lambda leaves the role's credentials: in the environment, or, under SnapStart, with a
 * server on this machine that the environment names. Safe for use by many threads.
 */
public final class CredentialSource {

  /** Asked for anew so long before they expire. */
  private static final Duration MARGIN = Duration.ofMinutes(2);

  private static final int MOST = 1 << 16;

  private final Map<String, String> environment;
  private final Transport http;
  private final InstantSource clock;
  private volatile @Nullable Credentials last;

  public CredentialSource(Map<String, String> environment, Transport http, InstantSource clock) {
    this.environment = environment;
    this.http = http;
    this.clock = clock;
  }

  Credentials credentials() throws IOException {
    var known = last;
    if (known == null || !known.isGoodAt(clock.instant().plus(MARGIN))) {
      var server = environment.get("AWS_CONTAINER_CREDENTIALS_FULL_URI");
      known = server == null ? ofEnvironment() : ofServer(server);
      last = known;
    }
    return known;
  }

  private Credentials ofEnvironment() {
    return new Credentials(
        required("AWS_ACCESS_KEY_ID"),
        required("AWS_SECRET_ACCESS_KEY"),
        environment.get("AWS_SESSION_TOKEN"),
        null);
  }

  private String required(String name) {
    var value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException(name + " is not set");
    }
    return value;
  }

  private Credentials ofServer(String server) throws IOException {
    var token = environment.get("AWS_CONTAINER_AUTHORIZATION_TOKEN");
    var headers = token == null ? Map.<String, String>of() : Map.of("authorization", token);
    var answer = http.send(new Request("GET", URI.create(server), headers, null, MOST));
    if (!answer.isSuccess()) {
      throw new IOException("the server of credentials answered " + answer.status());
    }
    var fields = JSON.std.mapFrom(answer.body());
    return new Credentials(
        field(fields, "AccessKeyId"),
        field(fields, "SecretAccessKey"),
        field(fields, "Token"),
        Instant.parse(field(fields, "Expiration")));
  }

  private static String field(Map<String, Object> fields, String name) throws IOException {
    if (fields.get(name) instanceof String value) {
      return value;
    }
    throw new IOException("the server of credentials gave no " + name);
  }
}
