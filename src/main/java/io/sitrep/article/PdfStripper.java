package io.sitrep.article;

import static io.sitrep.article.Problem.Type.MALFORMED;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Takes the text off the pages of one PDF within an allowance; each font is read once. */
final class PdfStripper extends PDFTextStripper {

  private static final int DEEPEST = 500;

  private final PdfAllowance allowance;
  private final IdentityHashMap<COSDictionary, PDFont> fonts = new IdentityHashMap<>();

  PdfStripper(PdfAllowance allowance) {
    this.allowance = allowance;
    addOperator(new FontOperator());
    addOperator(new StateOperator());
    setLineSeparator("\n");
    setParagraphEnd(PdfText.PARAGRAPH_END);
    setPageEnd(PdfText.PAGE_END);
  }

  /** The number the file gives may be any. */
  @Override
  protected void startDocument(PDDocument document) {
    document.getPages().forEach(_ -> allowance.pages.take(1));
  }

  /** PDFBox reads the one stream of a page past the methods that measure it. */
  @Override
  public void processPage(PDPage page) throws IOException {
    if (page.getCOSObject().getCOSStream(COSName.CONTENTS) instanceof MeasuredStream contents) {
      contents.measure();
    }
    super.processPage(page);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    allowance.operators.take(1);
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    allowance.characters.take(1);
    super.showGlyph(matrix, font, code, displacement);
  }

  /** One glyph may stand for a word, and one place may be given a text of its own. */
  @Override
  protected void processTextPosition(TextPosition text) {
    super.processTextPosition(text);
    allowance.characters.take(text.getUnicode().length());
  }

  @Override
  public void saveGraphicsState() {
    if (getGraphicsStackSize() > DEEPEST) {
      throw new UnreadableArticleException(MALFORMED, "the PDF keeps too many drawing states");
    }
    super.saveGraphicsState();
  }

  private PDFont font(COSDictionary dictionary) throws IOException {
    var known = fonts.get(dictionary);
    if (known == null) {
      allowance.mappings.take(FontSize.of(dictionary));
      known = PDFontFactory.createFont(dictionary, document.getResourceCache());
      fonts.put(dictionary, known);
    }
    return known;
  }

  private @Nullable COSDictionary resource(COSName kind, COSBase name) {
    var resources = getResources().getCOSObject().getCOSDictionary(kind);
    return resources != null && name instanceof COSName key
        ? resources.getCOSDictionary(key)
        : null;
  }

  /** "/F1 11 Tf". */
  private final class FontOperator extends SetFontAndSize {

    FontOperator() {
      super(PdfStripper.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (operands.size() >= 2 && operands.get(1) instanceof COSNumber size) {
        var dictionary = resource(COSName.FONT, operands.get(0));
        var state = getGraphicsState().getTextState();
        state.setFontSize(size.floatValue());
        state.setFont(dictionary == null ? null : font(dictionary));
      }
    }
  }

  /** "/GS1 gs": a set of parameters, a font among them as the case may be. */
  private final class StateOperator extends SetGraphicsStateParameters {

    StateOperator() {
      super(PdfStripper.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      var parameters = operands.isEmpty() ? null : resource(COSName.EXT_G_STATE, operands.get(0));
      var setting = parameters == null ? null : parameters.getCOSArray(COSName.FONT);
      if (setting != null && setting.getObject(0) instanceof COSDictionary dictionary) {
        allowance.mappings.take(FontSize.of(dictionary));
      }
      super.process(operator, operands);
    }
  }
}
