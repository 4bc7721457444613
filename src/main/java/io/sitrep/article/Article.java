package io.sitrep.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One article: its normalised text, which every offset and {@link #sha256()} refer to, and what is
 * known about it.
 */
public record Article(
    String name,
    String text,
    String mediaType,
    String charset,
    Metadata metadata,
    @Nullable S3Source s3,
    Wording wording) {

  public Article(
      String name,
      String text,
      String mediaType,
      String charset,
      Metadata metadata,
      @Nullable S3Source s3) {
    this(name, text, mediaType, charset, metadata, s3, Wording.SAME);
  }

  /** A plain text of which nothing else is known. */
  public static Article plain(String text) {
    return new Article("article.txt", text, "text/plain", "UTF-8", Metadata.NONE, null);
  }

  /** A plain text of which the day of publication is known. */
  public static Article plain(String text, LocalDate published) {
    var known = new Known<>(new Published(published, null), Origin.OPTION);
    return plain(text).with(Metadata.NONE.published(known));
  }

  public Article with(Metadata metadata) {
    return new Article(name, text, mediaType, charset, metadata, s3, wording);
  }

  /** The day relative dates count from, or null where nothing gives one. */
  public @Nullable LocalDate publishedOn() {
    var published = metadata.published();
    return published == null ? null : published.value().date();
  }

  /** {@code [start, end)} as the source words it, marks of Markdown inside it included. */
  public String quoted(int start, int end) {
    return wording.of(text, start, end);
  }

  /** SHA-256 of the text in UTF-8, lower-case hex. */
  public String sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
