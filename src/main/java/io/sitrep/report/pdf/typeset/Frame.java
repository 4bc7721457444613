package io.sitrep.report.pdf.typeset;

/** The part of each page that the flow fills. */
public record Frame(float x, float top, float width, float bottom) {}
