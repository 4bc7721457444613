package io.sitrep.lambda;

import io.sitrep.lambda.Source.Found;
import io.sitrep.lambda.Source.Gone;
import io.sitrep.lambda.Source.Oversized;
import java.io.IOException;
import java.util.Optional;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * The buckets articles are read from. Always reads what stands there now, whatever the event says.
 */
final class ArticleStore {

  private final S3Client s3;
  private final int limit;

  /** Bytes beyond the limit are never read. */
  ArticleStore(S3Client s3, int limit) {
    this.s3 = s3;
    this.limit = limit;
  }

  Source read(Notice article) {
    try {
      return s3.getObject(get -> get.bucket(article.bucket()).key(article.key()), this::received);
    } catch (NoSuchKeyException _) {
      return new Gone();
    }
  }

  /** The version that stands there now; empty when the article is gone. */
  Optional<Version> current(Notice article) {
    try {
      var head = s3.headObject(get -> get.bucket(article.bucket()).key(article.key()));
      return Optional.of(Version.of(head.versionId(), head.eTag(), head.lastModified()));
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    }
  }

  private Source received(GetObjectResponse response, AbortableInputStream body) {
    var version = Version.of(response.versionId(), response.eTag(), response.lastModified());
    long length = response.contentLength();
    if (length > limit) {
      body.abort();
      return new Oversized(version, length);
    }
    return new Found(version, bytes(body, length), response.metadata());
  }

  /** A body that breaks off is asked for again. */
  private static byte[] bytes(AbortableInputStream body, long length) {
    try (body) {
      var bytes = body.readAllBytes();
      if (bytes.length != length) {
        throw RetryableException.create(
            "%d of the article's %d bytes came".formatted(bytes.length, length));
      }
      return bytes;
    } catch (IOException e) {
      throw RetryableException.create("the article's body broke off", e);
    }
  }
}
