package io.sitrep.report.pdf.typeset;

import org.jspecify.annotations.Nullable;

/** Text in one style; {@code link} is the destination it leads to. */
public record Run(String text, Style style, @Nullable String link) {}
