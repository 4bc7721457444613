package io.sitrep.report.pdf.typeset;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The pages of one document under the pen: whatever is drawn lies in a tag or is an artifact, never
 * neither. Artifacts lie in a layer of their own, under what is tagged, so that they do not cut it
 * into pieces.
 */
final class Canvas implements Pen {

  private static final String ARTIFACT = "/Artifact BMC\n";
  private static final String PAGINATION = "/Artifact<</Type/Pagination>>BDC\n";

  private final PdfWriter writer;
  private final Layer under;
  private final Layer over;
  private final PdfDictionary destinations = new PdfDictionary();
  private final PdfOutline[] outline = new PdfOutline[4];
  private int nextAnnotation;
  private int page;
  private int nextMark;
  private @Nullable Tag open;
  private @Nullable String artifact;
  private boolean inArtifact;
  private boolean inFigure;

  Canvas(PdfWriter writer, int pages) {
    this.writer = writer;
    this.under = new Layer(writer.getDirectContentUnder());
    this.over = new Layer(writer.getDirectContent());
    this.nextAnnotation = pages;
    Arrays.fill(outline, writer.getRootOutline());
  }

  void startPage(int number) {
    page = number;
    nextMark = 0;
  }

  void endPage() {
    open = null;
    artifact = null;
    under.finish();
    over.finish();
    writer.setPageEmpty(false);
  }

  /** Drawn for the eye only. */
  void artifact(Runnable drawing) {
    if (inArtifact || inFigure) {
      drawing.run();
    } else {
      artifact(ARTIFACT, drawing);
    }
  }

  /** A running head or foot, or a table head repeated. */
  void pagination(Runnable drawing) {
    artifact(PAGINATION, drawing);
  }

  private void artifact(String kind, Runnable drawing) {
    if (!kind.equals(artifact)) {
      under.markFigure(kind);
      artifact = kind;
    }
    inArtifact = true;
    drawing.run();
    inArtifact = false;
  }

  void figure(Tag tag, Runnable drawing) {
    over.markFigure(nextMark(tag));
    inFigure = true;
    drawing.run();
    inFigure = false;
    open = null;
  }

  private void mark(Tag tag) {
    if (!inArtifact && !inFigure && open != tag) {
      over.markText(nextMark(tag));
      open = tag;
    }
  }

  /** Nobody reads the name here, for the element has its own; one for all compresses best. */
  private String nextMark(Tag tag) {
    tag.add(new Kid.Mark(page, nextMark));
    return "/P<</MCID " + nextMark++ + ">>BDC\n";
  }

  private Layer layer() {
    return inArtifact ? under : over;
  }

  /** Sets a line of a tag's text; links and text read from right to left get tags of their own. */
  void set(Tag tag, Line line, float x, float baseline) {
    float at = x;
    for (var piece : line.pieces()) {
      var link = inArtifact ? null : piece.link();
      var owner = owner(tag, piece, link);
      mark(owner);
      show(piece, at, baseline, at > x);
      if (link != null) {
        link(owner, piece, link, at, baseline);
      }
      at += piece.width();
    }
  }

  private static Tag owner(Tag tag, Piece piece, @Nullable String link) {
    if (link != null) {
      return tag.child("Link");
    }
    var actual = piece.rightToLeft() ? piece.actual() : null;
    return actual == null ? tag : tag.child("Span").actual(actual);
  }

  private void link(Tag tag, Piece piece, String destination, float x, float baseline) {
    var annotation = new PdfAnnotation(writer, area(piece, x, PdfFile.HEIGHT - baseline));
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.DEST, new PdfName(destination));
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.CONTENTS, PdfStrings.text("Sentence " + destination.substring(1)));
    annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(nextAnnotation));
    writer.addAnnotation(annotation);
    tag.add(new Kid.Annotation(page, annotation.getIndirectReference(), nextAnnotation++));
  }

  /** A pointer needs no fractions of a point. */
  private static Rectangle area(Piece piece, float x, float baseline) {
    float height = piece.style().size();
    return new Rectangle(
        Math.round(x),
        Math.round(baseline - height * 0.3f),
        Math.round(x + piece.width()),
        Math.round(baseline + height * 0.9f));
  }

  /** A piece that continues a line stands where the one before it ends. */
  private void show(Piece piece, float x, float baseline, boolean continues) {
    var layer = layer();
    if (!continues) {
      layer.moveTo(x, baseline);
    }
    layer.show(piece, piece.rightToLeft() || inArtifact ? null : piece.actual());
  }

  /** A bookmark under the last one of a higher level. */
  void bookmark(int level, String title, float y) {
    var entry = new PdfOutline(outline[level - 1], place(y), Letters.readable(title), level < 2);
    Arrays.fill(outline, level, outline.length, entry);
  }

  /** A place that links lead to, with its bookmark on the lowest level. */
  void target(Target target, float y) {
    var place = place(y);
    place.addPage(writer.getPageReference(page));
    var name = new PdfName(target.name());
    destinations.put(name, place);
    var title = Letters.readable(target.bookmark());
    new PdfOutline(outline[2], (PdfAction) null, title, false).put(PdfName.DEST, name);
  }

  private static PdfDestination place(float y) {
    return new PdfDestination(PdfDestination.XYZ, 0, Math.round(PdfFile.HEIGHT - y), 0);
  }

  /** All targets by their names. */
  PdfDictionary destinations() {
    return destinations;
  }

  @Override
  public void fill(int colour, float x, float y, float width, float height) {
    artifact(() -> layer().fill(colour, x, y, width, height));
  }

  @Override
  public void frame(int colour, float thickness, float x, float y, float width, float height) {
    artifact(() -> layer().frame(colour, thickness, x, y, width, height));
  }

  @Override
  public void dashedFrame(
      int colour, float thickness, float x, float y, float width, float height) {
    dashed(layer -> layer.frame(colour, thickness, x, y, width, height));
  }

  @Override
  public void line(int colour, float thickness, float x1, float y1, float x2, float y2) {
    artifact(() -> layer().line(colour, thickness, x1, y1, x2, y2));
  }

  @Override
  public void dashedLine(int colour, float thickness, float x1, float y1, float x2, float y2) {
    dashed(layer -> layer.line(colour, thickness, x1, y1, x2, y2));
  }

  private void dashed(Consumer<Layer> drawing) {
    artifact(() -> layer().dashed(drawing));
  }

  @Override
  public void hatch(int colour, float x, float y, float width, float height) {
    artifact(() -> layer().hatch(colour, x, y, width, height));
  }

  @Override
  public void dot(int colour, float x, float y, float radius) {
    artifact(() -> layer().dot(colour, x, y, radius));
  }

  /** In a figure or an artifact. */
  @Override
  public void write(Text text, float x, float y) {
    for (var line : new LineBreaker(text).lines(Float.MAX_VALUE)) {
      float at = x;
      for (var piece : line.pieces()) {
        show(piece, at, y + text.ascent(), at > x);
        at += piece.width();
      }
    }
  }
}
