package io.sitrep.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfTest {

  private PDFont font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);

  private final PDDocument document = new PDDocument();

  @Test
  void joinsLinesAndHyphenatedWordsIntoParagraphs() throws IOException {
    var page = page();
    column(
        page,
        60,
        List.of(
            "Gunmen attacked a lorry carrying grain to Ostra on Mon-",
            "day and killed the driver, the district commis-",
            "sioner said.",
            "",
            "His mate, 19, was wounded in the arm."));

    assertThat(read().text())
        .isEqualTo(
            "Gunmen attacked a lorry carrying grain to Ostra on Monday and killed the driver, the"
                + " district commissioner said.\n\n"
                + "His mate, 19, was wounded in the arm.");
  }

  @Test
  void readsColumnsOneAfterTheOther() throws IOException {
    var page = page();
    column(page, 60, List.of("Two soldiers died when a", "mine exploded near Ostra."));
    column(page, 320, List.of("Police later found a third", "mine on the same road."));

    assertThat(read().text())
        .containsSubsequence("mine exploded near Ostra.", "Police later found a third mine");
  }

  @Test
  void leavesOutRunningHeadsAndPageNumbers() throws IOException {
    for (int i = 1; i <= 3; i++) {
      var page = page();
      column(
          page,
          60,
          List.of(
              "THE OSTRA GAZETTE - 14 May 2024 - " + i,
              "",
              "The governor said on page " + i + " that " + (i + 10) + " had been wounded.",
              "",
              "The hospital said the same.",
              "",
              String.valueOf(i)));
    }

    assertThat(read().text())
        .doesNotContain("GAZETTE")
        .contains("that 11 had been wounded", "that 13 had been wounded")
        .doesNotContainPattern("(?m)^\\d$");
  }

  @Test
  void takesTheTitleForTheHeadlineOnlyWhereThePageShowsIt() throws IOException {
    document.getDocumentInformation().setTitle("Ambush near Ostra");
    column(page(), 60, List.of("Ambush near Ostra", "", "Two soldiers died on Friday."));

    assertThat(read().metadata().headline())
        .isEqualTo(new Known<>("Ambush near Ostra", Origin.DOCUMENT));
  }

  @Test
  void refusesPagesWithoutText() throws IOException {
    page();

    assertRefused(bytes(), Problem.Type.IMAGE_ONLY);
  }

  @Test
  void refusesWhatAPasswordLocks() throws IOException {
    column(page(), 60, List.of("Secret."));
    document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));

    assertRefused(bytes(), Problem.Type.ENCRYPTED);
  }

  @Test
  void readsWhatIsLockedOnlyAgainstChanges() throws IOException {
    column(page(), 60, List.of("Two soldiers died on Friday."));
    document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));

    assertThat(read().text()).isEqualTo("Two soldiers died on Friday.");
  }

  @Test
  void readsAnEmbeddedFontByItsMap() throws IOException {
    var path = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    try (var in = PDFont.class.getResourceAsStream(path)) {
      font = PDType0Font.load(document, in);
    }
    column(page(), 60, List.of("Ćosić said 12–15 died.", "Nobody else was hurt."));

    assertThat(read().text()).isEqualTo("Ćosić said 12–15 died. Nobody else was hurt.");
  }

  @Test
  void refusesMorePagesThanItsLimit() throws IOException {
    for (int i = 0; i <= 60; i++) {
      page();
    }

    assertRefused(bytes(), Problem.Type.TOO_LARGE);
  }

  @Test
  void refusesWhatOnlyBeginsLikeAPdf() {
    assertRefused("%PDF-1.7\nnot one".getBytes(UTF_8), Problem.Type.MALFORMED);
  }

  private PDPage page() {
    var page = new PDPage();
    document.addPage(page);
    return page;
  }

  private void column(PDPage page, float x, List<String> lines) throws IOException {
    try (var content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      float y = 700;
      for (var line : lines) {
        content.beginText();
        content.setFont(font, 11);
        content.newLineAtOffset(x, y);
        content.showText(line);
        content.endText();
        y -= 14;
      }
    }
  }

  private Article read() throws IOException {
    return read(bytes());
  }

  private byte[] bytes() throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  private static Article read(byte[] bytes) {
    return new ArticleReader(Limits.DEFAULT).read(new RawArticle("a.pdf", bytes, Supplied.NOTHING));
  }

  private static void assertRefused(byte[] bytes, Problem.Type type) {
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> read(bytes))
        .extracting(it -> it.problem().type())
        .isEqualTo(type);
  }
}
