package io.sitrep.lambda.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4FamilyHttpSigner;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

class SignatureTest {

  private static final Instant TIME = Instant.parse("2025-02-14T17:40:05.678Z");
  private static final Credentials ROLE =
      new Credentials("AKIDLOCAL", "not/a+secret", "token==", TIME.plusSeconds(900));
  private static final Endpoint ENDPOINT = new Endpoint("eu-central-1", null);

  /** The example of AWS's manual. */
  @Test
  void signsAsTheManualDoes() {
    var credentials =
        new Credentials(
            "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", null, null);
    var request =
        new Request(
            "GET",
            URI.create("https://examplebucket.s3.amazonaws.com/test.txt"),
            Map.of("range", "bytes=0-9"),
            null,
            10);

    var signed =
        new Signature(credentials, "us-east-1", Instant.parse("2013-05-24T00:00:00Z"))
            .sign(request);

    assertThat(signed.headers().get("authorization"))
        .endsWith("f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.txt", "2025/été + 1.txt", "a//b/../c~d", "100%.txt", "(x)&y=z?;:@,$'!*"})
  void signsAsTheSdkDoes(String key) {
    var random = new Random(key.hashCode());
    for (var method : new String[] {"GET", "HEAD", "PUT", "DELETE"}) {
      var request = request(method, key, random);

      var signed = new Signature(ROLE, "eu-central-1", TIME).sign(request);

      assertThat(signed.headers()).containsExactlyInAnyOrderEntriesOf(signedBySdk(request));
    }
  }

  private static Request request(String method, String key, Random random) {
    var headers = new HashMap<String, String>();
    byte[] body = null;
    if (method.equals("PUT")) {
      body = new byte[random.nextInt(1000)];
      random.nextBytes(body);
      headers.put("content-type", "application/pdf");
      headers.put("if-none-match", "*");
      headers.put("x-amz-meta-made-by", "sitrep/1  with   blanks ");
    }
    return new Request(method, ENDPOINT.of("bucket", key), headers, body, 0);
  }

  private static Map<String, String> signedBySdk(Request request) {
    var unsigned =
        SdkHttpRequest.builder()
            .uri(request.uri())
            .method(SdkHttpMethod.fromValue(request.method()));
    request.headers().forEach(unsigned::putHeader);
    var body = request.body() == null ? new byte[0] : request.body();
    var signed =
        AwsV4HttpSigner.create()
            .sign(it ->
                it.identity(
                        AwsSessionCredentialsIdentity.create(
                            ROLE.keyId(), ROLE.secret(), String.valueOf(ROLE.token())))
                    .request(unsigned.build())
                    .payload(ContentStreamProvider.fromByteArray(body))
                    .putProperty(AwsV4FamilyHttpSigner.SERVICE_SIGNING_NAME, "s3")
                    .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-central-1")
                    .putProperty(AwsV4FamilyHttpSigner.DOUBLE_URL_ENCODE, false)
                    .putProperty(AwsV4FamilyHttpSigner.NORMALIZE_PATH, false)
                    .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(TIME, ZoneOffset.UTC)));
    var headers = new HashMap<String, String>();
    signed
        .request()
        .forEachHeader(
            (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    headers.remove("host");
    return headers;
  }

  @Test
  void signsTheBody() {
    var one = request("PUT", "a", new Random(1));
    var other =
        new Request("PUT", one.uri(), one.headers(), "x".getBytes(StandardCharsets.UTF_8), 0);
    var signature = new Signature(ROLE, "eu-central-1", TIME);

    assertThat(signature.sign(one).headers().get("authorization"))
        .isNotEqualTo(signature.sign(other).headers().get("authorization"));
  }
}
