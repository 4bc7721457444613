package io.sitrep.briefing;

import io.sitrep.text.Span;

/** A verbatim passage of the article: {@code text} is exactly what the span covers. */
public record Evidence(String id, int sentence, Span span, String text) {}
