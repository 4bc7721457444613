package io.sitrep.briefing;

import org.jspecify.annotations.Nullable;

/**
 * Something the reader should know before relying on a fact; {@code casualtyId} where it concerns
 * one.
 */
public record Warning(String code, String text, @Nullable String casualtyId) {}
