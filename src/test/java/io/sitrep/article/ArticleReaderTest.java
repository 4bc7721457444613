package io.sitrep.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ArticleReaderTest {

  private static final String TEXT =
      "Gunmen killed six farmers near Dabwala on Tuesday, police said.\n\nTwo are missing.\n";

  private final ArticleReader reader = new ArticleReader(new Limits(1_000, 200));

  @Test
  void givesACleanTextBackAsItIs() {
    var article = read(TEXT.getBytes(UTF_8), Supplied.NOTHING);

    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.mediaType()).isEqualTo("text/plain");
    assertThat(article.charset()).isEqualTo("UTF-8");
    assertThat(article.metadata().headline()).isNull();
    assertThat(article.metadata().language()).isEqualTo(new Known<>("en", Origin.DETECTED));
  }

  @Test
  void digestsTheTextThatOffsetsReferTo() {
    assertThat(read("abc".getBytes(UTF_8), Supplied.NOTHING).sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void keepsWhatIsKnownFromOutside() {
    var supplied =
        Supplied.of(
            Map.of(
                Fact.PUBLISHED,
                "2025-06-10T23:00:00Z",
                Fact.TIMEZONE,
                "Africa/Lagos",
                Fact.TLP,
                "green"),
            Origin.SIDECAR);

    var metadata = read(TEXT.getBytes(UTF_8), supplied).metadata();

    assertThat(metadata.published()).isNotNull();
    assertThat(metadata.published().origin()).isEqualTo(Origin.SIDECAR);
    assertThat(metadata.published().value().date()).isEqualTo(LocalDate.of(2025, 6, 11));
    assertThat(metadata.tlp()).isEqualTo(new Known<>(Tlp.GREEN, Origin.SIDECAR));
  }

  @Test
  void putsAHeadlineFromOutsideAboveATextThatHasNone() {
    var supplied = Supplied.of(Map.of(Fact.HEADLINE, "Six killed at Dabwala"), Origin.SIDECAR);

    assertThat(read(TEXT.getBytes(UTF_8), supplied).text())
        .isEqualTo("Six killed at Dabwala\n\n" + TEXT);
  }

  @Test
  void putsNoHeadlineTwice() {
    var supplied = Supplied.of(Map.of(Fact.HEADLINE, "Six killed  at Dabwala"), Origin.SIDECAR);
    var text = "Six killed at Dabwala\n\n" + TEXT;

    assertThat(read(text.getBytes(UTF_8), supplied).text()).isEqualTo(text);
  }

  @Test
  void believesTheTextBeforeAPageTemplateInItsLanguage() {
    var page =
        """
        <html lang="en"><body><p>Six agriculteurs ont été tués mardi par des hommes armés, selon la police.</p></body>
        """;

    assertThat(read(page.getBytes(UTF_8), Supplied.NOTHING).metadata().language())
        .isEqualTo(new Known<>("fr", Origin.DETECTED));
    assertThat(
            read(page.getBytes(UTF_8), Supplied.of(Map.of(Fact.LANGUAGE, "eng"), Origin.SIDECAR))
                .metadata()
                .language())
        .isEqualTo(new Known<>("en", Origin.SIDECAR));
  }

  @Test
  void takesAnUnreadableDateForNone() {
    var supplied = Supplied.of(Map.of(Fact.PUBLISHED, "last Tuesday"), Origin.SIDECAR);

    assertThat(read(TEXT.getBytes(UTF_8), supplied).publishedOn()).isNull();
  }

  @Test
  void refusesWhatHoldsNothing() {
    assertRefused(new byte[0], Problem.Type.EMPTY, "the file is empty");
    assertRefused(" \n\t ".getBytes(UTF_8), Problem.Type.EMPTY, "the article has no text");
  }

  @Test
  void refusesMoreBytesThanItsLimit() {
    assertRefused(
        new byte[1_001], Problem.Type.TOO_LARGE, "1,001 bytes are more than the limit of 1,000");
  }

  @Test
  void refusesMoreTextThanItsLimit() {
    assertRefused(
        "x".repeat(201).getBytes(UTF_8),
        Problem.Type.TOO_LARGE,
        "201 characters are more than the limit of 200");
  }

  @Test
  void refusesBinaries() {
    var noise = new byte[900];
    new Random(7).nextBytes(noise);

    assertRefused(noise, Problem.Type.NOT_TEXT, "the file is not text");
  }

  private Article read(byte[] bytes, Supplied supplied) {
    return reader.read(new RawArticle("a.txt", bytes, supplied));
  }

  private void assertRefused(byte[] bytes, Problem.Type type, String reason) {
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> read(bytes, Supplied.NOTHING))
        .extracting(UnreadableArticleException::problem)
        .isEqualTo(new Problem(type, reason));
  }
}
