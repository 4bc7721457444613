package io.sitrep.report.pdf.typeset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of one text. */
final class Paragraph implements Block {

  private static final int FEWEST_LINES = 2;

  private final Tag tag;
  private final float leading;
  private final float ascent;
  private final Align align;
  private final boolean balanced;
  private final @Nullable LineBreaker breaker;
  private List<Line> lines;
  private float width = -1;

  Paragraph(Tag tag, Text text, Align align) {
    this(tag, text, align, false);
  }

  /** With lines of about the same length, as a title has them. */
  static Paragraph balanced(Tag tag, Text text) {
    return new Paragraph(tag, text, Align.LEFT, true);
  }

  private Paragraph(Tag tag, Text text, Align align, boolean balanced) {
    this.tag = tag;
    this.leading = text.leading();
    this.ascent = text.ascent();
    this.align = align;
    this.balanced = balanced;
    this.breaker = new LineBreaker(text);
    this.lines = List.of();
  }

  private Paragraph(Paragraph whole, List<Line> lines) {
    this.tag = whole.tag;
    this.leading = whole.leading;
    this.ascent = whole.ascent;
    this.align = whole.align;
    this.balanced = whole.balanced;
    this.breaker = null;
    this.lines = lines;
  }

  @Override
  public float height(float forWidth) {
    return lines(forWidth).size() * leading;
  }

  @Override
  public void draw(Canvas canvas, float x, float y, float forWidth) {
    float top = y;
    tag.join();
    for (var line : lines(forWidth)) {
      canvas.set(tag, line, x + indent(line, forWidth), top + ascent);
      top += leading;
    }
  }

  @Override
  public @Nullable Split split(float forWidth, float room) {
    var all = lines(forWidth);
    int fit = Math.min((int) (room / leading), all.size() - FEWEST_LINES);
    if (fit < FEWEST_LINES) {
      return null;
    }
    return new Split(
        new Paragraph(this, all.subList(0, fit)),
        new Paragraph(this, all.subList(fit, all.size())));
  }

  private List<Line> lines(float forWidth) {
    if (breaker != null && forWidth != width) {
      lines = balanced ? breaker.balanced(forWidth) : breaker.lines(forWidth);
      width = forWidth;
    }
    return lines;
  }

  private float indent(Line line, float forWidth) {
    var towards = line.rightToLeft() && align == Align.LEFT ? Align.RIGHT : align;
    return switch (towards) {
      case LEFT -> 0;
      case CENTRE -> (forWidth - line.width()) / 2;
      case RIGHT -> forWidth - line.width();
    };
  }
}
