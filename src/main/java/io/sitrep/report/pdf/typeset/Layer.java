package io.sitrep.report.pdf.typeset;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;

/**
 * One of the layers a page is drawn in; lengths in points, y from the top. It sets nothing twice,
 * and tells each place in a text from the one before, so that like rows are like in the file and
 * compress well.
 */
final class Layer {

  private static final List<String> SHARES =
      IntStream.range(0, 256).mapToObj(Layer::share).toList();

  private final PdfContentByte content;
  private boolean inText;
  private boolean marked;
  private boolean markedInText;
  private int textX;
  private int textY;
  private @Nullable Face face;
  private float size;
  private float tracking;
  private int ink;
  private int pencil;
  private float thickness;

  Layer(PdfContentByte content) {
    this.content = content;
    forget();
  }

  /** Ends the page; nothing is set on the next one. */
  void finish() {
    endMark();
    endText();
    forget();
  }

  private void forget() {
    face = null;
    tracking = 0;
    ink = 0;
    pencil = 0;
    thickness = 1;
  }

  /** Starts marked content of texts alone, which lies in one text object with its neighbours. */
  void markText(String start) {
    endMark();
    startText();
    mark(start);
  }

  /** Starts marked content of shapes and texts. */
  void markFigure(String start) {
    endMark();
    endText();
    mark(start);
  }

  private void mark(String start) {
    content.setLiteral(start);
    marked = true;
    markedInText = inText;
  }

  void endMark() {
    if (!marked) {
      return;
    }
    if (!markedInText) {
      endText();
    }
    content.setLiteral("EMC\n");
    marked = false;
  }

  /** Where the next text starts. */
  void moveTo(float x, float baseline) {
    startText();
    int left = tenths(x);
    int up = tenths(up(baseline));
    content.moveText((left - textX) / 10f, (up - textY) / 10f);
    textX = left;
    textY = up;
  }

  /** Sets a piece at the end of the one before; {@code actual} is what it reads as, if not this. */
  void show(Piece piece, @Nullable String actual) {
    if (actual != null) {
      var span = new PdfDictionary();
      span.put(PdfName.ACTUALTEXT, PdfStrings.text(actual));
      content.beginMarkedContentSequence(PdfName.SPAN, span, true);
    }
    set(piece.face(), piece.style());
    content.showText(piece.text());
    if (actual != null) {
      content.endMarkedContentSequence();
    }
  }

  private void set(Face wanted, Style style) {
    ink(style.colour());
    if (!wanted.equals(face) || style.size() != size) {
      face = wanted;
      size = style.size();
      content.setFontAndSize(wanted.font(), size);
    }
    if (style.tracking() != tracking) {
      tracking = style.tracking();
      content.setCharacterSpacing(tracking);
    }
  }

  void fill(int colour, float x, float y, float width, float height) {
    endText();
    ink(colour);
    rectangle(x, y, width, height);
    content.fill();
  }

  void frame(int colour, float lineWidth, float x, float y, float width, float height) {
    stroke(colour, lineWidth, _ -> rectangle(x, y, width, height));
  }

  void line(int colour, float lineWidth, float x1, float y1, float x2, float y2) {
    stroke(colour, lineWidth, c -> path(c, x1, up(y1), x2, up(y2)));
  }

  /** Whatever the drawing strokes is dashed. */
  void dashed(Consumer<Layer> drawing) {
    endText();
    content.setLiteral("[2.6 2] 0 d\n");
    drawing.accept(this);
    content.setLiteral("[] 0 d\n");
  }

  /** A line without length whose ends are round. */
  void dot(int colour, float x, float y, float radius) {
    endText();
    content.setLiteral("1 J\n");
    stroke(colour, 2 * radius, c -> path(c, x, up(y), x, up(y)));
    content.setLiteral("0 J\n");
  }

  /** A rectangle of oblique lines, drawn as one thick dashed line under a shear. */
  void hatch(int colour, float x, float y, float width, float height) {
    endText();
    content.saveState();
    rectangle(x, y, width, height);
    content.clip();
    content.newPath();
    content.concatCTM(1, 0, 1, 1, tenth(x), tenth(up(y + height / 2)));
    content.setLiteral("[1.5 2.7] 0 d\n");
    int colourBefore = pencil;
    float thicknessBefore = thickness;
    stroke(colour, height, c -> path(c, -height, 0, width + height, 0));
    content.restoreState();
    pencil = colourBefore;
    thickness = thicknessBefore;
  }

  private void rectangle(float x, float y, float width, float height) {
    content.rectangle(tenth(x), tenth(up(y + height)), tenth(width), tenth(height));
  }

  private static void path(PdfContentByte content, float x1, float y1, float x2, float y2) {
    content.moveTo(tenth(x1), tenth(y1));
    content.lineTo(tenth(x2), tenth(y2));
  }

  private void stroke(int colour, float lineWidth, Consumer<PdfContentByte> path) {
    endText();
    if (colour != pencil) {
      pencil = colour;
      colour(colour, "RG\n");
    }
    if (lineWidth != thickness) {
      thickness = lineWidth;
      content.setLineWidth(lineWidth);
    }
    path.accept(content);
    content.stroke();
  }

  /** The colour of texts and areas. */
  private void ink(int rgb) {
    if (rgb != ink) {
      ink = rgb;
      colour(rgb, "rg\n");
    }
  }

  private void colour(int rgb, String operator) {
    content.setLiteral(SHARES.get(rgb >> 16 & 255));
    content.setLiteral(SHARES.get(rgb >> 8 & 255));
    content.setLiteral(SHARES.get(rgb & 255));
    content.setLiteral(operator);
  }

  /** "0 ", ".502 ", "1 ". */
  private static String share(int of255) {
    int thousandths = Math.round(of255 / 0.255f);
    return thousandths % 1000 == 0
        ? thousandths / 1000 + " "
        : "." + String.valueOf(1000 + thousandths).substring(1) + " ";
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

  /** A tenth of a point is finer than the eye and shorter in the file. */
  private static int tenths(float length) {
    return Math.round(length * 10);
  }

  private static float tenth(float length) {
    return tenths(length) / 10f;
  }

  private static float up(float y) {
    return PdfFile.HEIGHT - y;
  }
}
