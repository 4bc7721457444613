package io.sitrep.lambda.s3;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An object as S3 holds it. The ETag keeps its quotes; names of metadata are in lower case. The
 * bytes are empty where only the head was asked for or the object is over the limit.
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record StoredObject(
    String etag,
    @Nullable String versionId,
    Instant lastModified,
    long length,
    Map<String, String> metadata,
    byte[] bytes) {

  private static final String METADATA = "x-amz-meta-";

  static StoredObject of(Answer answer) {
    return new StoredObject(
        answer.header("etag"),
        answer.headers().get("x-amz-version-id"),
        ZonedDateTime.parse(answer.header("last-modified"), DateTimeFormatter.RFC_1123_DATE_TIME)
            .toInstant(),
        length(answer),
        metadata(answer.headers()),
        answer.body());
  }

  private static long length(Answer answer) {
    var length = answer.header("content-length");
    return length.isEmpty() ? answer.body().length : Long.parseLong(length);
  }

  private static Map<String, String> metadata(Map<String, String> headers) {
    var metadata = new TreeMap<String, String>();
    headers.forEach((name, value) -> {
      if (name.startsWith(METADATA)) {
        metadata.put(name.substring(METADATA.length()), value);
      }
    });
    return metadata;
  }
}
