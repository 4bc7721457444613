package io.sitrep.briefing;

import io.sitrep.text.Span;

/**
 * A verbatim passage of the article: {@code text} is what the span covers, as the source words it;
 * {@code sentence} is 0 above the first sentence.
 */
public record Evidence(String id, int sentence, Span span, String text) {}
