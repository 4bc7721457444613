package io.sitrep.report.pdf.typeset;

/** A box around blocks: its colours (0xRRGGBB, or below 0 for none), lines and inner space. */
public record Panel(
    int fill,
    int frame,
    float frameWidth,
    int bar,
    float barWidth,
    float side,
    float above,
    float below) {}
