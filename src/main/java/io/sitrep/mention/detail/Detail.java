package io.sitrep.mention.detail;

import io.sitrep.text.Span;

/** A phrase that tells one smaller fact, as written. */
public record Detail(Span span, int sentence, String text, String foundBy) {}
