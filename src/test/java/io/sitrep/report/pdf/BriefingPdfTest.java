package io.sitrep.report.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.report.pdf.typeset.LayoutFaults;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfName;

class BriefingPdfTest {

  private static final byte[] JSON = "{\"briefing_id\":\"OR-20250614-0A1B2C3D\"}\n".getBytes(UTF_8);
  private static final Map<String, BriefingDraft> ALL = all();
  private static final Map<String, byte[]> RENDERED = new ConcurrentHashMap<>();

  private static Map<String, BriefingDraft> all() {
    var all = new LinkedHashMap<String, BriefingDraft>();
    all.put("ordinary", Briefings.ordinary());
    all.put("without incident", Briefings.withoutIncident());
    all.putAll(StressBriefings.all());
    return all;
  }

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

    for (var key : new String[] {"Title", "Author", "Subject", "Keywords", "Creator", "Producer"}) {
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
      for (int i = 0; i < 100; i++) {
        threads.execute(() -> digests.add(digest(new BriefingPdf().render(briefing, JSON))));
      }
    }

    assertThat(digests).hasSize(1);
  }

  private static String digest(byte[] pdf) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
