package io.sitrep.lambda;

import org.jspecify.annotations.Nullable;

/**
 * Word that an object was created. The key is decoded; version, ETag and sequencer are those of the
 * event and may lag behind what the bucket holds now.
 */
record Notice(
    String bucket,
    String key,
    @Nullable String versionId,
    @Nullable String etag,
    @Nullable String sequencer) {

  Notice {
    if (bucket.isEmpty() || key.isEmpty()) {
      throw new IllegalArgumentException("no object: bucket '" + bucket + "', key '" + key + "'");
    }
  }

  Notice(String bucket, String key) {
    this(bucket, key, null, null, null);
  }
}
