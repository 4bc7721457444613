package io.sitrep.briefing;

import io.sitrep.text.Span;

/**
 * A verbatim passage of the article: {@code text} is exactly what the span covers; {@code sentence}
 * is 0 above the first sentence.
 */
public record Evidence(String id, int sentence, Span span, String text) {}
