package io.sitrep.lambda.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CredentialSourceTest {

  private static final Instant NOON = Instant.parse("2025-02-14T12:00:00Z");

  private static final Map<String, String> SERVER =
      Map.of(
          "AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://127.0.0.1:9001/v2/credentials",
          "AWS_CONTAINER_AUTHORIZATION_TOKEN", "open sesame",
          "AWS_ACCESS_KEY_ID", "STALE");

  private final List<Request> asked = new ArrayList<>();
  private Instant now = NOON;

  private Answer serve(Request request) {
    asked.add(request);
    var json =
        """
        {"AccessKeyId": "ROLE%d", "SecretAccessKey": "s", "Token": "t", "Expiration": "%s"}
        """
            .formatted(asked.size(), now.plusSeconds(600));
    return answer(200, json);
  }

  private static Answer answer(int status, String body) {
    return new Answer(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void takesTheRoleFromTheEnvironment() throws IOException {
    var environment =
        Map.of("AWS_ACCESS_KEY_ID", "ROLE", "AWS_SECRET_ACCESS_KEY", "s", "AWS_SESSION_TOKEN", "t");

    assertThat(new CredentialSource(environment, this::serve, () -> now).credentials())
        .isEqualTo(new Credentials("ROLE", "s", "t", null));
    assertThat(asked).isEmpty();
  }

  @Test
  void asksTheServerThatSnapStartNames() throws IOException {
    var credentials = new CredentialSource(SERVER, this::serve, () -> now).credentials();

    assertThat(credentials).isEqualTo(new Credentials("ROLE1", "s", "t", NOON.plusSeconds(600)));
    assertThat(asked.getFirst().headers()).containsEntry("authorization", "open sesame");
  }

  @Test
  void asksAgainShortlyBeforeTheyExpire() throws IOException {
    var source = new CredentialSource(SERVER, this::serve, () -> now);
    source.credentials();
    now = NOON.plusSeconds(400);
    assertThat(source.credentials().keyId()).isEqualTo("ROLE1");
    now = NOON.plusSeconds(500);
    assertThat(source.credentials().keyId()).isEqualTo("ROLE2");
  }

  @Test
  void saysWhatIsMissing() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new CredentialSource(Map.of(), this::serve, () -> now).credentials())
        .withMessage("AWS_ACCESS_KEY_ID is not set");
    assertThatIOException()
        .isThrownBy(
            () -> new CredentialSource(SERVER, _ -> answer(200, "{}"), () -> now).credentials())
        .withMessageContaining("AccessKeyId");
    assertThatIOException()
        .isThrownBy(
            () -> new CredentialSource(SERVER, _ -> answer(500, ""), () -> now).credentials())
        .withMessageContaining("500");
  }

  @Test
  void tellsNoSecret() {
    assertThat(new Credentials("ROLE", "secret", "secret", null)).hasToString("credentials ROLE");
  }
}
