package io.sitrep.report.pdf;

import static io.sitrep.report.pdf.Look.MM;

import io.sitrep.article.Tlp;
import io.sitrep.briefing.Briefing;
import io.sitrep.report.pdf.typeset.Frame;
import io.sitrep.report.pdf.typeset.Margin;
import io.sitrep.report.pdf.typeset.Pages;
import io.sitrep.report.pdf.typeset.PdfFile;
import io.sitrep.report.pdf.typeset.Pen;
import io.sitrep.report.pdf.typeset.Style;
import io.sitrep.report.pdf.typeset.Text;

/** The head and foot of every page, both with the mark of the Traffic Light Protocol. */
record Masthead(Briefing briefing, Pages pages) implements Margin {

  static final float SIDE = 15 * MM;
  static final float RIGHT = PdfFile.WIDTH - SIDE;
  static final Frame BODY = new Frame(SIDE, 69, RIGHT - SIDE, 279.5f * MM);

  private static final float RULE = 57.5f;
  private static final float FOOT = 280.8f * MM;
  private static final float GAP = 8;
  private static final Style PRODUCT = Style.of(7.6f, 1.38f, Look.NAVY).asBold().tracked(0.68f);
  private static final Style REFERENCE = Style.of(7.2f, 1.38f, Look.GREY);
  private static final Style SMALL = Style.of(6.8f, 1.38f, Look.GREY);
  private static final Style MARK = Style.of(12, 1, Look.WHITE).asBold().tracked(0.12f);

  @Override
  public void head(Pen pen, int page) {
    pen.write(Text.of("SECURITY INCIDENT BRIEFING ", PRODUCT), SIDE, 31);
    pen.write(Text.of(reference(page), REFERENCE), SIDE, 41.7f);
    mark(pen, 32);
    pen.fill(Look.NAVY, SIDE, RULE, RIGHT - SIDE, 1.6f);
  }

  private String reference(int page) {
    var words = briefing.page();
    var about = page == 1 ? words.provenance() : words.runningTitle();
    return fitting("Ref. %s · %s ".formatted(words.reference(), about));
  }

  /** Cut where it would run into the mark. */
  private String fitting(String text) {
    int length = text.length();
    var fits = text;
    while (Text.of(fits, REFERENCE).width() > BODY.width() - markWidth() - GAP) {
      length -= 5;
      fits = Limits.cut(text, length);
    }
    return fits;
  }

  @Override
  public void foot(Pen pen, int page) {
    pen.fill(0xB9C2CB, SIDE, FOOT, RIGHT - SIDE, 0.5f);
    pen.write(Text.of(note(page), SMALL), SIDE, FOOT + 9.7f);
    var number = Text.of("Page %s of %s".formatted(page, pages.count()), SMALL);
    pen.write(number, SIDE + 360 + (62 - number.width()) / 2, FOOT + 9.7f);
    mark(pen, FOOT + 1.6f * MM);
  }

  private String note(int page) {
    int evidence =
        briefing.page().quotes().stream()
            .map(quote -> pages.pageOf(Cites.destination(quote.sentence())))
            .filter(found -> found > 0)
            .findFirst()
            .orElse(0);
    return page > 1 || evidence <= 1
        ? briefing.page().footer()
        : "Numbers in square brackets are sentence numbers in the source article; quotations are on page %s."
            .formatted(evidence);
  }

  private void mark(Pen pen, float y) {
    var label = Text.of(tlp().label(), MARK.in(colour(tlp())));
    float width = markWidth();
    pen.fill(0, RIGHT - width, y, width, 12 + 2.6f * MM);
    pen.write(label, RIGHT - width + 2.2f * MM, y + 1.3f * MM);
  }

  private float markWidth() {
    return Text.of(tlp().label(), MARK).width() + 4.4f * MM;
  }

  private Tlp tlp() {
    return briefing.article().metadata().tlp().value();
  }

  /** The colours of TLP 2.0, on black. */
  private static int colour(Tlp tlp) {
    return switch (tlp) {
      case CLEAR -> 0xFFFFFF;
      case GREEN -> 0x33FF00;
      case AMBER, AMBER_STRICT -> 0xFFC000;
      case RED -> 0xFF2B2B;
    };
  }
}
