package io.sitrep.report.pdf.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one document under the pen: whatever is drawn lies in a tag or is an artifact, never
 * neither.
 */
final class Canvas implements Pen {

  private final ObjectFile file;
  private final PageTree pages;
  private final Subsets subsets = new Subsets();
  private final Outline outline = new Outline();
  private final Map<String, String> destinations = new TreeMap<>();
  private Content content = new Content();
  private List<Integer> annotations = new ArrayList<>();
  private int nextAnnotation;
  private int page;
  private int nextMark;
  private @Nullable Tag open;
  private boolean openInText;
  private boolean inArtifact;
  private boolean inFigure;

  Canvas(ObjectFile file, PageTree pages) {
    this.file = file;
    this.pages = pages;
    this.nextAnnotation = pages.count();
  }

  void startPage(int number) {
    page = number;
    nextMark = 0;
    content = new Content();
    annotations = new ArrayList<>();
  }

  void endPage() {
    close();
    pages.write(page, content, annotations);
  }

  Subsets subsets() {
    return subsets;
  }

  Outline outline() {
    return outline;
  }

  /** Destinations by their names, in the order of PDF's name trees. */
  Map<String, String> destinations() {
    return destinations;
  }

  /** Drawn for the eye only. */
  void artifact(Runnable drawing) {
    if (inArtifact || inFigure) {
      content.endText();
      drawing.run();
      content.endText();
    } else {
      artifact("/Artifact BMC", drawing);
    }
  }

  /** A running head or foot, or a table head repeated. */
  void pagination(Runnable drawing) {
    artifact("/Artifact<</Type/Pagination>>BDC", drawing);
  }

  private void artifact(String begin, Runnable drawing) {
    close();
    content.operator(begin);
    inArtifact = true;
    drawing.run();
    content.endText();
    inArtifact = false;
    content.operator("EMC");
  }

  void figure(Tag tag, Runnable drawing) {
    close();
    mark(tag);
    inFigure = true;
    drawing.run();
    inFigure = false;
    close();
  }

  /** Marks of texts one after the other lie within one text object. */
  private void markText(Tag tag) {
    if (!inArtifact && !inFigure && open != tag) {
      closeMark();
      content.startText();
      mark(tag);
    }
  }

  private void mark(Tag tag) {
    content.operator("/" + tag.role() + "<</MCID " + nextMark + ">>BDC");
    tag.add(new Kid.Mark(page, nextMark++));
    open = tag;
    openInText = content.isInText();
  }

  private void closeMark() {
    if (open != null) {
      if (!openInText) {
        content.endText();
      }
      content.operator("EMC");
      open = null;
    }
  }

  private void close() {
    closeMark();
    content.endText();
  }

  /** Sets a line of a tag's text; links and text read from right to left get tags of their own. */
  void set(Tag tag, Line line, float x, float baseline) {
    float at = x;
    for (var piece : line.pieces()) {
      set(tag, piece, at, baseline);
      at += piece.width();
    }
  }

  private void set(Tag tag, Piece piece, float x, float baseline) {
    var link = piece.link();
    if (link != null && !inArtifact) {
      link(tag.child("Link"), piece, link, x, baseline);
    } else if (piece.actual() != null && piece.rightToLeft()) {
      markText(tag.child("Span").actual(piece.actual()));
      show(piece, x, baseline);
    } else {
      markText(tag);
      show(piece, x, baseline);
    }
  }

  private void link(Tag tag, Piece piece, String destination, float x, float baseline) {
    markText(tag);
    show(piece, x, baseline);
    float up = PdfFile.HEIGHT - baseline;
    float height = piece.style().size();
    int annotation =
        file.add(
            "<</Subtype/Link/F 4/Border[0 0 0]/Contents%s/Dest%s/StructParent %s/Rect[%s %s %s %s]>>"
                .formatted(
                    PdfStrings.text("Sentence " + destination.substring(1)),
                    PdfStrings.text(destination),
                    nextAnnotation,
                    Math.round(x),
                    Math.round(up - height * 0.3f),
                    Math.round(x + piece.width()),
                    Math.round(up + height * 0.9f)));
    annotations.add(annotation);
    tag.add(new Kid.Annotation(page, annotation, nextAnnotation++));
  }

  private void show(Piece piece, float x, float baseline) {
    content.startText();
    content.style(piece.style());
    content.moveTo(x, baseline);
    var actual = piece.rightToLeft() || inArtifact ? null : piece.actual();
    if (actual == null) {
      show(piece);
    } else {
      content.operator("/Span<</ActualText" + PdfStrings.text(actual) + ">>BDC");
      show(piece);
      content.operator("EMC");
    }
  }

  private void show(Piece piece) {
    var text = piece.text();
    int i = 0;
    while (i < text.length()) {
      var subset = subsets.with(piece.face(), text.codePointAt(i));
      var string = new StringBuilder(text.length() + 4).append('(');
      while (i < text.length() && subset.code(text.codePointAt(i)) >= 0) {
        PdfStrings.append(string, subset.code(text.codePointAt(i)));
        i = text.offsetByCodePoints(i, 1);
      }
      content.font(subset.resource(), piece.style().size());
      content.show(string.append(')'));
    }
  }

  void bookmark(int level, String title, float y) {
    outline.add(level, title, pages.destination(page, y));
  }

  void destination(String name, float y) {
    destinations.put(name, pages.destination(page, y));
  }

  @Override
  public void fill(int colour, float x, float y, float width, float height) {
    artifact(() -> {
      content.ink(colour);
      content.rectangle(x, y, width, height, "f");
    });
  }

  @Override
  public void frame(int colour, float thickness, float x, float y, float width, float height) {
    stroke(colour, thickness, () -> content.rectangle(x, y, width, height, "S"));
  }

  @Override
  public void dashedFrame(
      int colour, float thickness, float x, float y, float width, float height) {
    dashed(() -> frame(colour, thickness, x, y, width, height));
  }

  @Override
  public void line(int colour, float thickness, float x1, float y1, float x2, float y2) {
    stroke(colour, thickness, () -> content.line(x1, y1, x2, y2));
  }

  @Override
  public void dashedLine(int colour, float thickness, float x1, float y1, float x2, float y2) {
    dashed(() -> line(colour, thickness, x1, y1, x2, y2));
  }

  @Override
  public void hatch(int colour, float x, float y, float width, float height) {
    artifact(() -> {
      content.operator("q");
      content.rectangle(x, y, width, height, "W n");
      stroke(colour, height, () -> content.hatch(x, y, width, height));
      content.operator("Q");
    });
  }

  /** A line without length whose ends are round. */
  @Override
  public void dot(int colour, float x, float y, float radius) {
    artifact(() -> {
      content.operator("1 J");
      stroke(colour, 2 * radius, () -> content.line(x, y, x, y));
      content.operator("0 J");
    });
  }

  /** In a figure or an artifact. */
  @Override
  public void write(Text text, float x, float y) {
    for (var line : new LineBreaker(text).lines(Float.MAX_VALUE)) {
      float at = x;
      for (var piece : line.pieces()) {
        show(piece, at, y + text.ascent());
        at += piece.width();
      }
    }
  }

  private void dashed(Runnable drawing) {
    artifact(() -> {
      content.operator("[2.6 2] 0 d");
      drawing.run();
      content.operator("[] 0 d");
    });
  }

  private void stroke(int colour, float thickness, Runnable path) {
    artifact(() -> {
      content.colour(colour, "RG");
      content.thickness(thickness);
      path.run();
    });
  }
}
