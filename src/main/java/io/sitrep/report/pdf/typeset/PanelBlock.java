package io.sitrep.report.pdf.typeset;

import org.jspecify.annotations.Nullable;

/** Blocks in a panel. */
record PanelBlock(Panel panel, Block inner) implements Block {

  /** A panel is cut only when it is higher than this. */
  private static final float HIGH = 300;

  @Override
  public float height(float width) {
    return panel.above() + inner.height(innerWidth(width)) + panel.below();
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    float height = height(width);
    if (panel.fill() >= 0) {
      canvas.fill(panel.fill(), x, y, width, height);
    }
    if (panel.frame() >= 0) {
      float half = panel.frameWidth() / 2;
      canvas.frame(
          panel.frame(),
          panel.frameWidth(),
          x + half,
          y + half,
          width - 2 * half,
          height - 2 * half);
    }
    if (panel.bar() >= 0) {
      canvas.fill(panel.bar(), x, y, panel.barWidth(), height);
    }
    inner.draw(canvas, x + panel.barWidth() + panel.side(), y + panel.above(), innerWidth(width));
  }

  @Override
  public @Nullable Split split(float width, float room) {
    if (height(width) < HIGH) {
      return null;
    }
    var split = inner.split(innerWidth(width), room - panel.above() - panel.below());
    return split == null
        ? null
        : new Split(new PanelBlock(panel, split.head()), new PanelBlock(panel, split.tail()));
  }

  private float innerWidth(float width) {
    return width - panel.barWidth() - 2 * panel.side();
  }
}
