package io.sitrep.mention;

import io.sitrep.text.Span;

/** A number in a sentence: tokens {@code [from, to)}, its hedge included. */
public record QuantityMention(int from, int to, Span span, Quantity quantity, String foundBy) {}
