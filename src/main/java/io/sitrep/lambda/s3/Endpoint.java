package io.sitrep.lambda.s3;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a region's buckets are reached; {@code server} stands in for all of them where it is set.
 */
public record Endpoint(String region, @Nullable String server) {

  private static final String UNRESERVED = "-_.~/";
  private static final String HEX = "0123456789ABCDEF";

  public static Endpoint of(Map<String, String> environment) {
    var region = environment.get("AWS_REGION");
    if (region == null) {
      throw new IllegalArgumentException("AWS_REGION is not set");
    }
    return new Endpoint(region, environment.get("AWS_ENDPOINT_URL_S3"));
  }

  URI of(String bucket, String key) {
    return URI.create(root(bucket) + "/" + encoded(key));
  }

  /** The certificate for names of buckets covers none with dots. */
  private String root(String bucket) {
    if (server != null) {
      return server + "/" + bucket;
    }
    var suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    return bucket.indexOf('.') < 0
        ? "https://" + bucket + ".s3." + region + "." + suffix
        : "https://s3." + region + "." + suffix + "/" + bucket;
  }

  /** As signatures want it: every byte but letters, digits and four marks; slashes stay. */
  private static String encoded(String key) {
    var encoded = new StringBuilder();
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (b >= 'a' && b <= 'z')
              || (b >= 'A' && b <= 'Z')
              || (b >= '0' && b <= '9')
              || UNRESERVED.indexOf(b) >= 0;
      if (plain) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
      }
    }
    return encoded.toString();
  }
}
