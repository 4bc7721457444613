package io.sitrep.report.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.report.pdf.typeset.LayoutFaults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfName;

class BriefingPdfTest {

  private static final byte[] JSON = Digests.JSON;
  private static final Map<String, BriefingDraft> ALL = StressBriefings.withOrdinary();
  private static final Map<String, byte[]> RENDERED = new ConcurrentHashMap<>();

  static Stream<String> names() {
    return ALL.keySet().stream();
  }

  private static BriefingDraft draft(String name) {
    return ALL.getOrDefault(name, new BriefingDraft());
  }

  private static byte[] render(String name) {
    return RENDERED.computeIfAbsent(
        name, _ -> new BriefingPdf().render(draft(name).briefing(), JSON));
  }

  @ParameterizedTest
  @MethodSource("names")
  void conformsToPdfUaAndPdfA(String name) {
    assertThat(Conformance.failures(render(name))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void setsEverythingInItsPlaceOnThreePagesAtMost(String name) {
    var pages = BriefingPdf.pages(draft(name).briefing());

    assertThat(LayoutFaults.of(pages, Masthead.BODY)).isEmpty();
    assertThat(pages.count()).isBetween(1, 3);
  }

  @ParameterizedTest
  @MethodSource("names")
  void tagsWhatVeraPdfDoesNotCheck(String name) {
    var file = new TaggedFile(render(name));

    assertThat(file.elements("Link"))
        .allSatisfy(link -> assertThat(TaggedFile.objectsOf(link)).hasSize(1));
    assertThat(file.elements("Link")).hasSameSizeAs(file.annotations());
    assertThat(file.elements("TH"))
        .allSatisfy(cell -> assertThat(cell.attribute("Scope")).isIn("/Row", "/Column"));
    assertThat(file.elements("Figure"))
        .allSatisfy(figure -> assertThat(figure.attribute("BBox")).isNotNull());
    assertThat(file.elements("H1")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyLinkLeadsToAQuotationAndBackToItsTag(String name) {
    var file = new TaggedFile(render(name));

    for (var link : file.elements("Link")) {
      var annotation = TaggedFile.objectsOf(link).getFirst();
      assertThat(file.destinations()).contains(TaggedFile.string(annotation, PdfName.DEST));
      assertThat(file.parent(annotation.getAsNumber(PdfName.STRUCTPARENT).intValue()))
          .isSameAs(link.entries());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysTheSameInItsInfoAndItsMetadata(String name) {
    var file = new TaggedFile(render(name));

    for (var key : new String[] {"Title", "Subject", "Keywords", "Creator", "Producer"}) {
      var value = file.info().getOrDefault(key, "?");
      assertThat(file.xmp()).contains(">" + escaped(value) + "<");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Test
  void carriesTheJsonByteForByte() {
    assertThat(new TaggedFile(render("ordinary")).attachment()).isEqualTo(JSON);
  }

  @Test
  void addsLessThan33KilobytesToItsJson() {
    assertThat(render("ordinary").length).isLessThan(33_000 + JSON.length);
  }

  @Test
  void givesTheTextBack() throws IOException {
    try (var file = Loader.loadPDF(render("ordinary"))) {
      var text = new PDFTextStripper().getText(file).replaceAll("\\s+", " ");

      assertThat(draft("ordinary").sentences).allMatch(text::contains);
      assertThat(text).contains("≈ 20 attackers “neutralised”", "as written → resolved");
    }
  }

  @Test
  void takesTwoPagesForAnOrdinaryArticleAndOneWithoutAnIncident() {
    assertThat(new TaggedFile(render("ordinary")).pages()).isEqualTo(2);
    assertThat(new TaggedFile(render("without incident")).pages()).isEqualTo(1);
  }

  @Test
  void leavesOutTheCasualtyTableOnlyWithoutAnIncident() {
    assertThat(new TaggedFile(render("without incident")).elements("Table")).hasSize(2);
    assertThat(new TaggedFile(render("no sections")).elements("Table")).hasSize(1);
  }

  @Test
  void givesTheSameBytesOnEveryThread() {
    var briefing = draft("Arabic and Latin").briefing();
    var digests = ConcurrentHashMap.<String>newKeySet();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 400; i++) {
        threads.execute(() -> digests.add(Digests.of(new BriefingPdf().render(briefing, JSON))));
      }
    }

    assertThat(digests).hasSize(1);
  }

  @Test
  void givesTheSameBytesInAnotherJvmInAnotherCountry() throws IOException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                Digests.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    assertThat(new String(process.getInputStream().readAllBytes(), UTF_8).lines())
        .containsExactlyElementsOf(Digests.ofAll());
  }
}
