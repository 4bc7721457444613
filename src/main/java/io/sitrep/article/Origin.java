package io.sitrep.article;

import java.util.Locale;

/** Where a value known about an article comes from, the strongest first. */
public enum Origin {
  OPTION,
  OBJECT_METADATA,
  SIDECAR,
  DOCUMENT,
  DATELINE,
  DETECTED,
  DEFAULT;

  /** The word used in the JSON: {@code object-metadata}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
