package io.sitrep.article;

import static io.sitrep.article.Problem.Type.ENCRYPTED;
import static io.sitrep.article.Problem.Type.IMAGE_ONLY;
import static io.sitrep.article.Problem.Type.MALFORMED;
import static io.sitrep.article.Problem.Type.TOO_LARGE;

import java.io.IOException;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF with text in it: columns in their order, words joined over line ends, running heads left
 * out.
 */
final class Pdf implements Format {

  private static final int MOST_PAGES = 60;

  /**
   * Kept, since a logger nobody holds loses its level: the library warns of each fault in a broken
   * file.
   */
  private static final Logger LOGGER = Logger.getLogger("org.apache.pdfbox");

  private static final Logger FONT_LOGGER = Logger.getLogger("org.apache.fontbox");

  static {
    LOGGER.setLevel(Level.OFF);
    FONT_LOGGER.setLevel(Level.OFF);
  }

  @Override
  public boolean matches(Opening opening) {
    int mark = opening.bytes().indexOf("%PDF-");
    return mark >= 0 && mark < 1024;
  }

  @Override
  public Draft read(RawArticle raw) {
    try (var document = Loader.loadPDF(raw.bytes())) {
      refuse(document);
      var text = PdfText.of(pages(document));
      if (text.isBlank()) {
        throw new UnreadableArticleException(IMAGE_ONLY, "the PDF holds no text, only images");
      }
      return new Draft(text, facts(document, text), "application/pdf", "UTF-8");
    } catch (InvalidPasswordException _) {
      throw new UnreadableArticleException(ENCRYPTED, "the PDF is encrypted");
    } catch (IOException | RuntimeException e) {
      throw e instanceof UnreadableArticleException refusal ? refusal : malformed(e);
    }
  }

  private static UnreadableArticleException malformed(Exception e) {
    return new UnreadableArticleException(MALFORMED, "the PDF cannot be parsed: " + e.getMessage());
  }

  private static void refuse(PDDocument document) {
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new UnreadableArticleException(
          TOO_LARGE,
          document.getNumberOfPages() + " pages are more than the limit of " + MOST_PAGES);
    }
  }

  private static String pages(PDDocument document) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd(PdfText.PARAGRAPH_END);
    stripper.setPageEnd(PdfText.PAGE_END);
    return stripper.getText(document);
  }

  private static Map<Fact, String> facts(PDDocument document, String text) {
    var title = document.getDocumentInformation().getTitle();
    var language = document.getDocumentCatalog().getLanguage();
    var facts = new Facts();
    if (title != null && text.substring(0, Math.min(500, text.length())).contains(title.strip())) {
      facts.put(Fact.HEADLINE, title);
    }
    return facts.put(Fact.LANGUAGE, language == null ? "" : language).asMap();
  }
}
