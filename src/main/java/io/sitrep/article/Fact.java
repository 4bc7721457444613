package io.sitrep.article;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be known about an article beside its text; the keys are those of sidecars and S3 user
 * metadata.
 */
public enum Fact {
  PUBLISHED,
  HEADLINE,
  SOURCE,
  URL,
  LANGUAGE,
  BYLINE,
  DATELINE,
  TIMEZONE,
  TLP,
  SOURCE_RELIABILITY,
  REFERENCE;

  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Fact> of(String key) {
    return Arrays.stream(values()).filter(fact -> fact.key().equals(key)).findFirst();
  }
}
