package io.sitrep.incident;

import io.sitrep.lexicon.SourceType;
import org.jspecify.annotations.Nullable;

/** Who says so, in the article's words; no name means the article's own voice. */
public record Source(
    @Nullable String name,
    @Nullable String actorId,
    SourceType type,
    Stance stance,
    @Nullable String verb,
    @Nullable String note) {

  /** The article's own voice. */
  public static final Source ARTICLE =
      new Source(null, null, SourceType.UNATTRIBUTED, Stance.UNATTRIBUTED, null, null);
}
