package io.sitrep.report.pdf.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two blocks of equal width beside each other. */
record SideBySide(Block left, Block right, float gap) implements Block {

  @Override
  public float height(float width) {
    return Math.max(left.height(each(width)), right.height(each(width)));
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    left.draw(canvas, x, y, each(width));
    right.draw(canvas, x + each(width) + gap, y, each(width));
  }

  @Override
  public @Nullable Split split(float width, float room) {
    var one = split(left, each(width), room);
    var other = split(right, each(width), room);
    return one == null || other == null
        ? null
        : new Split(
            new SideBySide(one.head(), other.head(), gap),
            new SideBySide(one.tail(), other.tail(), gap));
  }

  private static @Nullable Split split(Block block, float width, float room) {
    return block.height(width) <= room
        ? new Split(block, new Stack(List.of()))
        : block.split(width, room);
  }

  private float each(float width) {
    return (width - gap) / 2;
  }
}
