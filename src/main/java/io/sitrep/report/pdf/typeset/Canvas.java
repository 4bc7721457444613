package io.sitrep.report.pdf.typeset;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfBorderArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The pages of one document under the pen: whatever is drawn lies in a tag or is an artifact, never
 * neither.
 */
final class Canvas implements Pen {

  private final PdfWriter writer;
  private final PdfContentByte content;
  private final PdfOutline[] outline = new PdfOutline[4];
  private int nextAnnotation;
  private int page;
  private int nextMark;
  private @Nullable Tag open;
  private @Nullable Face face;
  private float size;
  private float tracking;
  private int ink;
  private boolean inText;
  private int textX;
  private int textY;
  private boolean inArtifact;
  private boolean inFigure;

  Canvas(PdfWriter writer, int pages) {
    this.writer = writer;
    this.content = writer.getDirectContent();
    this.nextAnnotation = pages;
    Arrays.fill(outline, writer.getRootOutline());
  }

  void startPage(int number) {
    page = number;
    nextMark = 0;
    face = null;
    tracking = 0;
    ink = 0;
  }

  void endPage() {
    close();
    writer.setPageEmpty(false);
  }

  /** Drawn for the eye only. */
  void artifact(Runnable drawing) {
    endText();
    if (inArtifact || inFigure) {
      drawing.run();
      endText();
      return;
    }
    close();
    content.setLiteral("/Artifact BMC\n");
    inArtifact = true;
    drawing.run();
    endText();
    inArtifact = false;
    content.setLiteral("EMC\n");
  }

  /** A running head or foot, or a table head repeated. */
  void pagination(Runnable drawing) {
    close();
    content.setLiteral("/Artifact<</Type/Pagination>>BDC\n");
    inArtifact = true;
    drawing.run();
    endText();
    inArtifact = false;
    content.setLiteral("EMC\n");
  }

  void figure(Tag tag, Runnable drawing) {
    mark(tag);
    inFigure = true;
    drawing.run();
    inFigure = false;
    close();
  }

  private void mark(Tag tag) {
    if (inArtifact || inFigure || open == tag) {
      return;
    }
    close();
    content.setLiteral(tag.role() + "<</MCID " + nextMark + ">>BDC\n");
    tag.add(new Kid.Mark(page, nextMark++));
    open = tag;
  }

  private void close() {
    endText();
    if (open != null) {
      content.setLiteral("EMC\n");
      open = null;
    }
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
      mark(tag.child("Span").actual(piece.actual()));
      show(piece, x, baseline);
    } else {
      mark(tag);
      show(piece, x, baseline);
    }
  }

  private void link(Tag tag, Piece piece, String destination, float x, float baseline) {
    mark(tag);
    show(piece, x, baseline);
    close();
    float height = piece.style().size();
    var area =
        new Rectangle(
            tenth(x),
            tenth(up(baseline) - height * 0.3f),
            tenth(x + piece.width()),
            tenth(up(baseline) + height * 0.9f));
    var annotation =
        PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_INVERT, destination);
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.CONTENTS, PdfStrings.text("Sentence " + destination.substring(1)));
    annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
    annotation.put(PdfName.STRUCTPARENT, new PdfNumber(nextAnnotation));
    writer.addAnnotation(annotation);
    tag.add(new Kid.Annotation(page, annotation.getIndirectReference(), nextAnnotation++));
  }

  private void show(Piece piece, float x, float baseline) {
    var actual = piece.rightToLeft() || inArtifact ? null : piece.actual();
    if (actual != null) {
      var span = new PdfDictionary();
      span.put(PdfName.ACTUALTEXT, PdfStrings.text(actual));
      content.beginMarkedContentSequence(PdfName.SPAN, span, true);
    }
    var style = piece.style();
    startText();
    ink(style.colour());
    if (!piece.face().equals(face) || style.size() != size) {
      face = piece.face();
      size = style.size();
      content.setFontAndSize(piece.face().font(), size);
    }
    if (style.tracking() != tracking) {
      tracking = style.tracking();
      content.setCharacterSpacing(tracking);
    }
    moveTo(tenths(x), tenths(up(baseline)));
    content.showText(piece.text());
    if (actual != null) {
      content.endMarkedContentSequence();
    }
  }

  /** A bookmark under the last one of a higher level. */
  void bookmark(int level, String title, float y) {
    var destination = new PdfDestination(PdfDestination.XYZ, 0, up(y), 0);
    var entry = new PdfOutline(outline[level - 1], destination, Letters.readable(title), level < 2);
    Arrays.fill(outline, level, outline.length, entry);
  }

  void destination(String name, float y) {
    writer.addNamedDestination(name, page, new PdfDestination(PdfDestination.XYZ, 0, up(y), 0));
  }

  @Override
  public void fill(int colour, float x, float y, float width, float height) {
    artifact(() -> {
      ink(colour);
      content.rectangle(tenth(x), tenth(up(y + height)), tenth(width), tenth(height));
      content.fill();
    });
  }

  @Override
  public void frame(int colour, float thickness, float x, float y, float width, float height) {
    stroke(
        colour,
        thickness,
        _ -> content.rectangle(tenth(x), tenth(up(y + height)), tenth(width), tenth(height)));
  }

  @Override
  public void dashedFrame(
      int colour, float thickness, float x, float y, float width, float height) {
    dashed(() -> frame(colour, thickness, x, y, width, height));
  }

  @Override
  public void line(int colour, float thickness, float x1, float y1, float x2, float y2) {
    stroke(colour, thickness, c -> path(c, x1, up(y1), x2, up(y2)));
  }

  @Override
  public void dashedLine(int colour, float thickness, float x1, float y1, float x2, float y2) {
    dashed(() -> line(colour, thickness, x1, y1, x2, y2));
  }

  @Override
  public void hatch(int colour, float x, float y, float width, float height) {
    artifact(() -> {
      content.saveState();
      content.rectangle(tenth(x), tenth(up(y + height)), tenth(width), tenth(height));
      content.clip();
      content.newPath();
      // One thick dashed line under a shear is a hatch.
      content.concatCTM(1, 0, 1, 1, tenth(x), tenth(up(y + height / 2)));
      content.setLiteral("[1.5 2.7] 0 d\n");
      stroke(colour, height, c -> path(c, -height, 0, width + height, 0));
      content.restoreState();
    });
  }

  private static void path(PdfContentByte content, float x1, float y1, float x2, float y2) {
    content.moveTo(tenth(x1), tenth(y1));
    content.lineTo(tenth(x2), tenth(y2));
  }

  /** A line without length whose ends are round. */
  @Override
  public void dot(int colour, float x, float y, float radius) {
    artifact(() -> {
      content.setLiteral("1 J\n");
      stroke(colour, 2 * radius, c -> path(c, x, up(y), x, up(y)));
      content.setLiteral("0 J\n");
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
      content.setLiteral("[2.6 2] 0 d\n");
      drawing.run();
      content.setLiteral("[] 0 d\n");
    });
  }

  private void stroke(int colour, float thickness, Consumer<PdfContentByte> path) {
    artifact(() -> {
      colour(colour, "RG");
      content.setLineWidth(thickness);
      path.accept(content);
      content.stroke();
    });
  }

  /** The colour of text and areas. */
  private void ink(int rgb) {
    if (rgb != ink) {
      ink = rgb;
      colour(rgb, "rg");
    }
  }

  private void startText() {
    if (!inText) {
      content.beginText();
      inText = true;
      textX = 0;
      textY = 0;
    }
  }

  private void endText() {
    if (inText) {
      content.endText();
      inText = false;
    }
  }

  /** Text positions are relative to the one before. */
  private void moveTo(int x, int y) {
    content.moveText((x - textX) / 10f, (y - textY) / 10f);
    textX = x;
    textY = y;
  }

  /** A tenth of a point is finer than the eye and shorter in the file. */
  private static int tenths(float length) {
    return Math.round(length * 10);
  }

  private static float tenth(float length) {
    return tenths(length) / 10f;
  }

  private void colour(int rgb, String operator) {
    content.setLiteral(
        share(rgb >> 16) + " " + share(rgb >> 8) + " " + share(rgb) + " " + operator + "\n");
  }

  private static String share(int eightBits) {
    int thousandths = Math.round((eightBits & 255) / 0.255f);
    return thousandths == 1000 ? "1" : "." + String.valueOf(1000 + thousandths).substring(1);
  }

  private static float up(float y) {
    return PdfFile.HEIGHT - y;
  }
}
