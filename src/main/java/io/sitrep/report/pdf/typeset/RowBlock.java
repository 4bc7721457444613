package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table row as it is set. */
final class RowBlock implements Block {

  /** A row is cut only when it is higher than this. */
  private static final float HIGH = 260;

  private static final float MARKER = 9.6f;

  /** One cell as it is set. */
  record Part(Tag tag, Block text, TableColumn column, @Nullable Painter marker) {

    Part with(Block other) {
      return new Part(tag, other, column, null);
    }

    float indent() {
      return marker == null ? 0 : MARKER;
    }
  }

  private final List<Part> parts;
  private final float above;
  private final float below;
  private final float rule;
  private final int colour;
  private final int shade;

  RowBlock(List<Part> parts, float above, float below, float rule, int colour, int shade) {
    this.parts = List.copyOf(parts);
    this.above = above;
    this.below = below;
    this.rule = rule;
    this.colour = colour;
    this.shade = shade;
  }

  @Override
  public float height(float width) {
    float height = 0;
    for (var part : parts) {
      height = Math.max(height, part.text().height(inner(part, width)));
    }
    return above + height + below;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    float height = height(width);
    if (shade != TableRow.CLEAR) {
      canvas.fill(shade, x, y, width, height);
    }
    if (rule > 0) {
      canvas.fill(colour, x, y + height - rule / 2, width, rule);
    }
    float left = x;
    for (var part : parts) {
      draw(canvas, part, left, y + above, width);
      left += outer(part, width);
    }
  }

  private void draw(Canvas canvas, Part part, float x, float y, float width) {
    var marker = part.marker();
    if (marker != null) {
      canvas.artifact(() -> marker.paint(canvas, x, y, MARKER, MARKER));
    }
    part.tag().join();
    part.text().draw(canvas, x + part.indent(), y, inner(part, width));
  }

  @Override
  public @Nullable Split split(float width, float room) {
    if (height(width) < HIGH) {
      return null;
    }
    var heads = new ArrayList<Part>();
    var tails = new ArrayList<Part>();
    for (var part : parts) {
      cut(part, inner(part, width), room - above - below, heads, tails);
    }
    return heads.isEmpty() ? null : new Split(with(heads), with(tails));
  }

  private static void cut(Part part, float width, float room, List<Part> heads, List<Part> tails) {
    var split = part.text().split(width, room);
    if (split != null) {
      heads.add(new Part(part.tag(), split.head(), part.column(), part.marker()));
      tails.add(part.with(split.tail()));
    } else if (part.text().height(width) <= room) {
      heads.add(part);
      tails.add(part.with(new Stack(List.of())));
    } else {
      heads.add(part.with(new Stack(List.of())));
      tails.add(part);
    }
  }

  private RowBlock with(List<Part> others) {
    return new RowBlock(others, above, below, rule, colour, shade);
  }

  private float inner(Part part, float width) {
    return outer(part, width) - part.column().gap() - part.indent();
  }

  private float outer(Part part, float width) {
    if (part.column().width() > 0) {
      return part.column().width();
    }
    float taken = 0;
    for (var other : parts) {
      taken += other.column().width();
    }
    return width - taken;
  }
}
