package io.sitrep.report.pdf.typeset;

/** Paints into the box that was reserved for it. */
@FunctionalInterface
public interface Painter {

  void paint(Pen pen, float x, float y, float width, float height);
}
