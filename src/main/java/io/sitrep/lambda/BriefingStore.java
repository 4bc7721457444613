package io.sitrep.lambda;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * The bucket outputs are written to. Every change is conditional on what was seen before, and says
 * whether it was made.
 */
final class BriefingStore {

  private static final int CONFLICT = 409;
  private static final int PRECONDITION_FAILED = 412;

  private final S3Client s3;
  private final String bucket;

  BriefingStore(S3Client s3, String bucket) {
    this.s3 = s3;
    this.bucket = bucket;
  }

  Optional<Seen> look(String key) {
    try {
      var head = s3.headObject(get -> get.bucket(bucket).key(key));
      return Optional.of(new Seen(head.eTag(), Edition.of(head.metadata())));
    } catch (NoSuchKeyException _) {
      return Optional.empty();
    }
  }

  /** Writes over what was seen, or where nothing was. */
  boolean write(
      String key,
      Output output,
      byte[] bytes,
      Map<String, String> metadata,
      @Nullable Seen replaced) {
    return happened(() ->
        s3.putObject(
            put -> {
              put.bucket(bucket).key(key).contentType(output.mediaType()).metadata(metadata);
              if (replaced == null) {
                put.ifNoneMatch("*");
              } else {
                put.ifMatch(replaced.etag());
              }
            },
            RequestBody.fromBytes(bytes)));
  }

  boolean remove(String key, Seen removed) {
    return happened(
        () -> s3.deleteObject(delete -> delete.bucket(bucket).key(key).ifMatch(removed.etag())));
  }

  /** False when another run, or an earlier try of this one, was there first. */
  private static boolean happened(Runnable change) {
    try {
      change.run();
      return true;
    } catch (NoSuchKeyException _) {
      return false;
    } catch (S3Exception e) {
      if (e.statusCode() == PRECONDITION_FAILED || e.statusCode() == CONFLICT) {
        return false;
      }
      throw e;
    }
  }
}
