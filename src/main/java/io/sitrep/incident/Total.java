package io.sitrep.incident;

import org.jspecify.annotations.Nullable;

/** An incident's total for one outcome; {@code high} is null when a claim is open-ended. */
public record Total(
    @Nullable Long low, @Nullable Long best, @Nullable Long high, @Nullable String note) {}
