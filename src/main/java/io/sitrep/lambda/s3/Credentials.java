package io.sitrep.lambda.s3;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keys to sign with; those of a role also have a token, and those from a server expire. */
public record Credentials(
    String keyId, String secret, @Nullable String token, @Nullable Instant expiry) {

  boolean isGoodAt(Instant time) {
    return expiry == null || time.isBefore(expiry);
  }

  @Override
  public String toString() {
    return "credentials " + keyId;
  }
}
