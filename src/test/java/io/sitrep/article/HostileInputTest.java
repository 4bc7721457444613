package io.sitrep.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files made to exhaust or mislead a reader: each ends in an article or a named problem, soon. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {

  private static final String PROSE = "Two guards were killed at the gate, the mayor said. ";

  @Test
  void refusesADocumentThatExpandsWithoutEnd() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      var zeros = new byte[1_000_000];
      for (int i = 0; i < 60; i++) {
        zip.write(zeros);
      }
    }

    assertRefused("bomb.docx", bytes.toByteArray(), Problem.Type.TOO_LARGE);
  }

  @Test
  void refusesAnArchiveOfTooManyEntries() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 2_100; i++) {
        zip.putNextEntry(new ZipEntry("../../" + i));
      }
    }

    assertRefused("many.docx", bytes.toByteArray(), Problem.Type.TOO_LARGE);
  }

  @Test
  void expandsNoEntitiesOfADocument() {
    var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++) {
      laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
    }
    laughs.append("]><rss><channel><item><title>T</title><description>&a39;").append(PROSE);
    laughs.append("</description></item></channel></rss>");

    assertThat(read("a.rss", laughs.toString()).text()).hasSizeLessThan(5_000);
  }

  @ParameterizedTest
  @CsvSource({"nitf", "newsItem", "rss"})
  void readsNothingFromOutside(String root) {
    var xml =
        """
        <?xml version="1.0"?>
        <!DOCTYPE %1$s [<!ENTITY x SYSTEM "file:///etc/passwd">]>
        <%1$s xmlns:xi="http://www.w3.org/2001/XInclude"><body><body.content><p>%2$s &x;</p>
        <xi:include href="file:///etc/passwd" parse="text"/></body.content></body>
        <item><description>%2$s &x;</description></item>
        <contentSet><inlineData>%2$s &x;</inlineData></contentSet></%1$s>
        """
            .formatted(root, PROSE);

    assertThat(read("a.xml", xml).text()).contains("Two guards").doesNotContain("root:");
  }

  @Test
  void readsTheWordsInsideHtmlNestedWithoutEnd() {
    assertThat(read("a.html", "<html><body>" + "<div>".repeat(200_000) + PROSE).text())
        .contains("Two guards");
    assertThat(read("b.html", "<p>" + PROSE + "</p>" + "<b><i><a><table>".repeat(20_000)).text())
        .contains("Two guards");
  }

  @Test
  void refusesJsonNestedWithoutEnd() {
    var deep = "{\"headline\": \"T\", \"body_text\": " + "[".repeat(200_000);

    assertRefused("a.json", deep.getBytes(UTF_8), Problem.Type.MALFORMED);
  }

  @Test
  void readsMarkdownNestedWithoutEnd() {
    assertThat(read("a.md", "# T\n\n" + ">".repeat(50_000) + PROSE).text()).contains("T");
    assertThat(read("b.md", "# T\n\n" + "*a **b ".repeat(20_000)).text()).contains("T");
    assertThat(read("c.md", "# T\n\n" + "[".repeat(90_000) + PROSE).text()).contains("Two guards");
    assertThat(read("d.md", "# T\n\n" + "- ".repeat(50_000) + PROSE).text()).contains("T");
  }

  @Test
  void readsALineAsLongAsItsLimitAndRefusesLonger() {
    assertThat(read("a.txt", PROSE.repeat(3_800)).text()).hasSize(PROSE.length() * 3_800);
    assertRefused("b.txt", PROSE.repeat(20_000).getBytes(UTF_8), Problem.Type.TOO_LARGE);
    assertThat(read("c.txt", "17 ".repeat(60_000)).text()).startsWith("17 17");
  }

  @Test
  void readsAMailOfTenThousandParts() {
    var mail = new StringBuilder(mailHead("multipart/mixed; boundary=b"));
    for (int i = 0; i < 10_000; i++) {
      mail.append("--b\nContent-Type: text/plain\n\n").append(PROSE).append(i).append('\n');
    }

    assertThat(read("a.eml", mail + "--b--\n").text()).contains("Two guards");
  }

  @Test
  void refusesAMailOfMailsWithoutEnd() {
    var mail = new StringBuilder(mailHead("multipart/mixed; boundary=b0"));
    for (int i = 0; i < 5_000; i++) {
      mail.append("--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n".formatted(i, i + 1));
    }

    assertRefused("a.eml", mail.toString().getBytes(UTF_8), Problem.Type.TOO_LARGE);
  }

  @Test
  void leavesAPdfWhosePagesGoInCircles() {
    var pdf =
        """
        %PDF-1.4
        1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
        2 0 obj <</Type /Pages /Kids [2 0 R 3 0 R] /Count 2>> endobj
        3 0 obj <</Type /Page /Parent 2 0 R /Contents 3 0 R>> endobj
        trailer <</Root 1 0 R>>
        """;

    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> read("a.pdf", pdf));
  }

  @Test
  void showsNoBrokenCharacters() {
    var bytes = ("\uFEFFa\uD800b\u0000c\u202Ed " + PROSE.repeat(10)).getBytes(UTF_16LE);
    bytes[4] = 0;
    bytes[5] = (byte) 0xD8;

    assertThat(read("a.txt", bytes).text()).startsWith("a\uFFFD").contains("cd Two guards");
  }

  @Test
  void readsNoScriptsAndNoAttributes() {
    var page =
        "<html><body><p onclick=\"kill(99)\">"
            + PROSE
            + "</p><script>document.write('88 dead')</script><style>p:after{content:'77"
            + " dead'}</style><svg><text>66 dead</text></svg><noscript>55"
            + " dead</noscript></body></html>";

    assertThat(read("a.html", page).text()).isEqualTo(PROSE.strip());
  }

  @ParameterizedTest
  @CsvSource({
    "<",
    "<p",
    "<!--",
    "&",
    "&#x",
    "<a href=",
    "<table><tr>",
    "</p>",
    "--",
    "{\"",
    "From: "
  })
  void endsSoonOnAnythingRepeated(String piece) {
    for (var start : new String[] {"", "<html><body>", "---\na: b\n", "<rss><item>", "# "}) {
      var text = start + piece.repeat(100_000 / piece.length());
      try {
        assertThat(read("a", text.getBytes(ISO_8859_1)).text()).isNotEmpty();
      } catch (UnreadableArticleException e) {
        assertThat(e.problem().reason()).isNotBlank();
      }
    }
  }

  private static String mailHead(String type) {
    return "From: a@b.example\nSubject: S\nMIME-Version: 1.0\nContent-Type: " + type + "\n\n";
  }

  private static Article read(String name, String text) {
    return read(name, text.getBytes(UTF_8));
  }

  private static Article read(String name, byte[] bytes) {
    return new ArticleReader(Limits.DEFAULT).read(new RawArticle(name, bytes, Supplied.NOTHING));
  }

  private static void assertRefused(String name, byte[] bytes, Problem.Type type) {
    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> read(name, bytes))
        .extracting(it -> it.problem().type())
        .isEqualTo(type);
  }
}
