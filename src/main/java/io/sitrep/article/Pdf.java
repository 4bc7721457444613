package io.sitrep.article;

import static io.sitrep.article.Problem.Type.ENCRYPTED;
import static io.sitrep.article.Problem.Type.IMAGE_ONLY;
import static io.sitrep.article.Problem.Type.MALFORMED;

import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF with text in it: columns in their order, words joined over line ends, running heads left
 * out.
 */
final class Pdf implements Format {

  @Override
  public boolean matches(Opening opening) {
    int mark = opening.bytes().indexOf("%PDF-");
    return mark >= 0 && mark < 1024;
  }

  @Override
  public Draft read(RawArticle raw) {
    var allowance = new PdfAllowance();
    try (var document = PdfFile.open(raw.bytes(), allowance)) {
      var text = PdfText.of(new PdfStripper(allowance).getText(document));
      if (text.isBlank()) {
        throw new UnreadableArticleException(IMAGE_ONLY, "the PDF holds no text, only images");
      }
      return new Draft(text, facts(document, text), "application/pdf", "UTF-8");
    } catch (InvalidPasswordException _) {
      throw new UnreadableArticleException(ENCRYPTED, "the PDF is encrypted");
    } catch (StackOverflowError _) {
      throw new UnreadableArticleException(MALFORMED, "the PDF is nested too deeply");
    } catch (IOException | RuntimeException e) {
      throw e instanceof UnreadableArticleException refusal ? refusal : malformed(e);
    }
  }

  private static UnreadableArticleException malformed(Exception e) {
    return new UnreadableArticleException(MALFORMED, "the PDF cannot be parsed: " + e.getMessage());
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
