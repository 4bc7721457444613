package io.sitrep.lambda;

import io.sitrep.lambda.s3.S3;
import io.sitrep.lambda.s3.S3Exception;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bucket outputs are written to. Every change is conditional on what was seen before, and says
 * whether it was made.
 */
final class BriefingStore {

  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;

  private final S3 s3;
  private final String bucket;

  BriefingStore(S3 s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  Optional<Seen> look(String key) {
    return s3.head(bucket, key).map(head -> new Seen(head.etag(), Edition.of(head.metadata())));
  }

  /** Writes over what was seen, or where nothing was. */
  boolean write(
      String key,
      Output output,
      byte[] bytes,
      Map<String, String> metadata,
      @Nullable Seen replaced) {
    var etag = replaced == null ? null : replaced.etag();
    return happened(() -> s3.put(bucket, key, bytes, output.mediaType(), metadata, etag));
  }

  boolean remove(String key, Seen removed) {
    return happened(() -> s3.delete(bucket, key, removed.etag()));
  }

  /** False when another run, or an earlier try of this one, was there first. */
  private static boolean happened(Runnable change) {
    try {
      change.run();
      return true;
    } catch (S3Exception e) {
      if (e.status() == PRECONDITION_FAILED || e.status() == CONFLICT || isGone(e)) {
        return false;
      }
      throw e;
    }
  }

  private static boolean isGone(S3Exception e) {
    return e.status() == NOT_FOUND && e.code().equals("NoSuchKey");
  }
}
