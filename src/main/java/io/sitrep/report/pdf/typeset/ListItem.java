package io.sitrep.report.pdf.typeset;

import org.jspecify.annotations.Nullable;

/** A label and, indented, what it labels; {@code target} is where links to it lead. */
record ListItem(Block label, Block body, float indent, @Nullable Target target) implements Block {

  @Override
  public float height(float width) {
    return Math.max(label.height(indent), body.height(width - indent));
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float width) {
    if (target != null) {
      canvas.target(target, y);
    }
    label.draw(canvas, x, y, indent);
    body.draw(canvas, x + indent, y, width - indent);
  }

  @Override
  public @Nullable Split split(float width, float room) {
    var split = body.split(width - indent, room);
    return split == null
        ? null
        : new Split(
            new ListItem(label, split.head(), indent, target), new Indented(split.tail(), indent));
  }

  /** The rest of an item on the next page. */
  private record Indented(Block body, float indent) implements Block {

    @Override
    public float height(float width) {
      return body.height(width - indent);
    }

    @Override
    public void draw(Canvas canvas, float x, float y, float width) {
      body.draw(canvas, x + indent, y, width - indent);
    }

    @Override
    public @Nullable Split split(float width, float room) {
      var split = body.split(width - indent, room);
      return split == null
          ? null
          : new Split(new Indented(split.head(), indent), new Indented(split.tail(), indent));
    }
  }
}
