package io.sitrep.lambda;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Puts article files into a bucket, their sidecars as user metadata, and tells of it as S3 would.
 */
public record Upload(S3Client s3, String bucket) {

  static final String SIDECAR = ".meta.json";

  /** The event that S3 sends for the new object. */
  public String put(Path file, String key) throws IOException {
    return put(Files.readAllBytes(file), key, metadata(file));
  }

  public String put(byte[] bytes, String key, Map<String, String> metadata) throws IOException {
    var put =
        s3.putObject(
            it -> it.bucket(bucket).key(key).metadata(metadata), RequestBody.fromBytes(bytes));
    return event(key, put.versionId(), put.eTag().replace("\"", ""));
  }

  private static Map<String, String> metadata(Path file) throws IOException {
    var sidecar = file.resolveSibling(file.getFileName() + SIDECAR);
    var metadata = new TreeMap<String, String>();
    if (Files.exists(sidecar)) {
      JSON.std
          .mapFrom(Files.readString(sidecar))
          .forEach((name, value) -> metadata.put(name, percentEncoded(value.toString())));
    }
    return metadata;
  }

  public String event(String key, String versionId, String etag) throws IOException {
    var object =
        Map.of("key", urlEncoded(key), "versionId", versionId, "eTag", etag, "sequencer", "0A");
    var entry =
        Map.of(
            "eventVersion", "2.5",
            "eventSource", "aws:s3",
            "eventName", "ObjectCreated:Put",
            "s3", Map.of("bucket", Map.of("name", bucket), "object", object));
    return JSON.std.asString(Map.of("Records", List.of(entry)));
  }

  /** As S3 encodes keys in events: "+" for a space, "/" as it is. */
  private static String urlEncoded(String key) {
    return URLEncoder.encode(key, StandardCharsets.UTF_8).replace("%2F", "/");
  }

  /** Encodes what a header cannot carry as it is, and "%". */
  static String percentEncoded(String value) {
    var out = new StringBuilder();
    for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
      if (b >= ' ' && b < 127 && b != '%') {
        out.append((char) b);
      } else {
        out.append("%%%02X".formatted(b));
      }
    }
    return out.toString();
  }
}
