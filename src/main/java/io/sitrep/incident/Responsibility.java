package io.sitrep.incident;

import org.jspecify.annotations.Nullable;

/**
 * Who claimed an incident or was blamed for it; {@code claim} is none-reported, claimed or denied.
 * Names are actor ids.
 */
public record Responsibility(
    String claim,
    @Nullable String claimedBy,
    @Nullable String attributedTo,
    @Nullable String attributedBy) {

  public static final Responsibility NONE_REPORTED =
      new Responsibility("none-reported", null, null, null);
}
