package io.sitrep.lambda;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where outputs go: {@code articles/2024/a.txt} gives {@code briefings/2024/a.txt.pdf}. The
 * article's own extension stays in the name, so that {@code a.txt} and {@code a.html} do not meet.
 */
record Destination(String inputPrefix, String bucket, String prefix) {

  /** S3's own limit, in bytes of UTF-8. */
  private static final int LONGEST_KEY = 1024;

  private static final int HASH = 32;

  Destination {
    if (bucket.isEmpty() || prefix.isEmpty() || !prefix.endsWith("/")) {
      throw new IllegalArgumentException("not a bucket and folder: " + bucket + ", " + prefix);
    }
    if (prefix.startsWith(inputPrefix) && !inputPrefix.isEmpty()) {
      throw new IllegalArgumentException("briefings under " + prefix + " would be articles too");
    }
  }

  /** The key of an output less its suffix. */
  String stem(Notice article) {
    var path = article.key();
    if (path.startsWith(inputPrefix)) {
      path = path.substring(inputPrefix.length());
    }
    return shortened(prefix + path);
  }

  /** Whether the object is one that Sitrep may have written itself. */
  boolean holds(Notice object) {
    return object.bucket().equals(bucket) && object.key().startsWith(prefix);
  }

  /** A key that S3 would refuse as too long keeps its beginning and ends in a hash of the whole. */
  private static String shortened(String stem) {
    int room = LONGEST_KEY - Output.PROBLEM.suffix().length();
    if (bytes(stem) <= room) {
      return stem;
    }
    int end = stem.length();
    while (bytes(stem.substring(0, end)) > room - HASH - 1) {
      end = stem.offsetByCodePoints(end, -1);
    }
    return stem.substring(0, end) + "~" + hash(stem);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hex = HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
      return hex.substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has SHA-256
    }
  }
}
