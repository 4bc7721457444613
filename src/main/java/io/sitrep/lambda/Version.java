package io.sitrep.lambda;

import io.sitrep.article.S3Source;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article in its bucket. In a bucket without versions the ETag and the second of
 * writing (since 1970) stand in for the version id.
 */
record Version(@Nullable String versionId, String etag, long second) {

  static Version of(@Nullable String versionId, String etag, Instant lastModified) {
    boolean versioned = versionId != null && !versionId.isEmpty() && !versionId.equals("null");
    return new Version(
        versioned ? versionId : null, etag.replace("\"", ""), lastModified.getEpochSecond());
  }

  String id() {
    return versionId != null ? versionId : etag + "@" + second;
  }

  Edition madeBy(String program) {
    return new Edition(id(), etag, program);
  }

  S3Source of(Notice article) {
    return new S3Source(article.bucket(), article.key(), versionId, etag);
  }

  /** Whether this is the version the event told of. */
  boolean isThatOf(Notice article) {
    return versionId != null
        ? versionId.equals(article.versionId())
        : etag.equals(article.etag()) && article.versionId() == null;
  }
}
