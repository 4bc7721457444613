package io.sitrep.article;

import org.jspecify.annotations.Nullable;

/** The object in S3 that an article was read from. */
public record S3Source(
    String bucket, String key, @Nullable String versionId, @Nullable String etag) {}
