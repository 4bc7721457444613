package io.sitrep.article;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article, from outside or from its own document, each value with its
 * origin.
 */
public record Metadata(
    @Nullable Known<String> headline,
    @Nullable Known<Published> published,
    @Nullable Known<String> publisher,
    @Nullable Known<String> byline,
    @Nullable Known<String> dateline,
    @Nullable Known<String> url,
    @Nullable Known<String> language,
    @Nullable ZoneId zone,
    Known<Tlp> tlp,
    @Nullable Known<String> sourceReliability,
    @Nullable Known<String> reference) {

  public static final Metadata NONE =
      new Metadata(
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          null,
          new Known<>(Tlp.CLEAR, Origin.DEFAULT),
          null,
          null);

  public Metadata published(Known<Published> other) {
    return new Metadata(
        headline,
        other,
        publisher,
        byline,
        dateline,
        url,
        language,
        zone,
        tlp,
        sourceReliability,
        reference);
  }
}
