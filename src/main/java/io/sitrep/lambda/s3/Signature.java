package io.sitrep.lambda.s3;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * AWS's Signature Version 4 for requests to S3 without a query, over the body and every header, as
 * AWS's manual "Signature calculations for the authorization header" lays down.
 */
record Signature(Credentials credentials, String region, Instant time) {

  private static final String ALGORITHM = "AWS4-HMAC-SHA256";

  /** The request with its date, the hash of its body, the token and the signature as headers. */
  Request sign(Request request) {
    var headers = new TreeMap<>(request.headers());
    headers.put("x-amz-content-sha256", hash(request.body()));
    headers.put("x-amz-date", stamp());
    if (credentials.token() != null) {
      headers.put("x-amz-security-token", credentials.token());
    }
    var signed = new TreeMap<>(headers);
    signed.put("host", request.host());
    headers.put("authorization", authorization(request, signed));
    return request.with(headers);
  }

  private String authorization(Request request, Map<String, String> signed) {
    var names = String.join(";", signed.keySet());
    return ALGORITHM
        + (" Credential=" + credentials.keyId() + "/" + scope())
        + (", SignedHeaders=" + names)
        + (", Signature=" + signature(request, signed));
  }

  private String signature(Request request, Map<String, String> signed) {
    var canonical = new StringBuilder(request.method());
    canonical.append('\n').append(request.uri().getRawPath()).append("\n\n");
    signed.forEach(
        (name, value) -> canonical.append(name).append(':').append(collapsed(value)).append('\n'));
    canonical.append('\n').append(String.join(";", signed.keySet()));
    canonical.append('\n').append(signed.get("x-amz-content-sha256"));
    var text = String.join("\n", ALGORITHM, stamp(), scope(), hash(bytes(canonical.toString())));
    return HexFormat.of().formatHex(hmac(key(), text));
  }

  private byte[] key() {
    var day = hmac(bytes("AWS4" + credentials.secret()), stamp().substring(0, 8));
    return hmac(hmac(hmac(day, region), "s3"), "aws4_request");
  }

  private String scope() {
    return stamp().substring(0, 8) + "/" + region + "/s3/aws4_request";
  }

  /** "20130524T000000Z" */
  private String stamp() {
    return time.truncatedTo(ChronoUnit.SECONDS).toString().replace("-", "").replace(":", "");
  }

  private static String collapsed(String value) {
    return value.strip().replaceAll(" {2,}", " ");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(byte @Nullable [] bytes) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(bytes == null ? new byte[0] : bytes));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
