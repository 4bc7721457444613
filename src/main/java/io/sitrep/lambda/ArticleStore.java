package io.sitrep.lambda;

import io.sitrep.lambda.Source.Found;
import io.sitrep.lambda.Source.Gone;
import io.sitrep.lambda.Source.Oversized;
import io.sitrep.lambda.s3.S3;
import io.sitrep.lambda.s3.StoredObject;
import java.util.Optional;

/**
 * The buckets articles are read from. Always reads what stands there now, whatever the event says.
 */
final class ArticleStore {

  private final S3 s3;
  private final int limit;

  /** Bytes beyond the limit are never read. */
  ArticleStore(S3 s3, int limit) {
    this.s3 = s3;
    this.limit = limit;
  }

  Source read(Notice article) {
    var stored = s3.get(article.bucket(), article.key(), limit);
    return stored.isEmpty() ? new Gone() : found(stored.get());
  }

  /** The version that stands there now; empty when the article is gone. */
  Optional<Version> current(Notice article) {
    return s3.head(article.bucket(), article.key()).map(ArticleStore::version);
  }

  private Source found(StoredObject stored) {
    return stored.length() > limit
        ? new Oversized(version(stored), stored.length())
        : new Found(version(stored), stored.bytes(), stored.metadata());
  }

  private static Version version(StoredObject stored) {
    return Version.of(stored.versionId(), stored.etag(), stored.lastModified());
  }
}
