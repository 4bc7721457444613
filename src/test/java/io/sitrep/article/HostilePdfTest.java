package io.sitrep.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small PDFs that ask for a great deal: each is refused by name before it gets it. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostilePdfTest {

  private static final String SHOWN = "BT /F 11 Tf 60 700 Td (Two guards were killed.) Tj ET";

  /** Objects from number 3 on; 1 is the catalogue, 2 the page tree. */
  private final List<String> objects = new ArrayList<>();

  @Test
  void readsTheSameFileWithoutTheAttack() {
    page(SHOWN, "/Font <</F 5 0 R>>", "<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman>>");

    assertThat(read().text()).isEqualTo("Two guards were killed.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange",
        "1 beginbfrange <00> <01> 5 <00000000> <7FFFFFFF> <0041> endbfrange",
        "2 beginbfrange <00> <01> foo <00000000> <7FFFFFFF> <0041> endbfrange",
        "2 beginbfrange <00> <01> [<41> <42>] <00000000> <7FFFFFF> <0041> endbfrange",
        "2 beginbfrange <00> <01> % and\n <00000000> <7FFFFFFF> <0041> endbfrange",
        "9 beginbfrange <00> <00> [ << /a ] <00> ] <00000000> <7FFFFFFF> <0041> endbfrange"
      })
  void refusesAFontThatMapsTwoThousandMillionCodes(String map) {
    mapped(map);

    assertTooLarge();
  }

  @Test
  void refusesMoreWorkWithMapsThanPagesCanNeed() {
    var range = "<0000> <FFFF> <0001>\n";
    mapped("99 beginbfrange " + range.repeat(99) + "endbfrange");
    assertTooLarge();
    mapped("/Identity-H usecmap ".repeat(5_000));
    assertTooLarge();
    mapped("[".repeat(200_000));
    assertTooLarge();
    mapped("<</a ".repeat(100_000));
    assertTooLarge();
    mapped("20000 begincidrange " + "<0000> <FFFF> 1\n".repeat(20_000) + "endcidrange");
    assertTooLarge();
  }

  @Test
  void refusesWidthsForTwoThousandMillionGlyphs() {
    var descendant =
        "<</Type /Font /Subtype /CIDFontType2 /BaseFont /A /W [0 2147483647 500] /CIDSystemInfo"
            + " <</Registry (Adobe) /Ordering (Identity) /Supplement 0>>>>";
    page(
        SHOWN,
        "/Font <</F 5 0 R>>",
        "<</Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts ["
            + descendant
            + "]>>");

    assertTooLarge();
  }

  @Test
  void refusesAStreamThatUnpacksWithoutEnd() throws IOException {
    var bomb = deflated(" ".repeat(17_000_000));
    objects(stream("/Filter /FlateDecode", bomb));
    assertTooLarge();
    objects(stream("/Filter [/AHx /Fl]", HexFormat.of().formatHex(bomb.getBytes(ISO_8859_1))));
    assertTooLarge();
    objects(
        stream(
            "/Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns 260000000>>",
            deflated("x")));
    assertTooLarge();
  }

  @Test
  void refusesManyStreamsThatUnpackToTooMuchTogether() throws IOException {
    var large = stream("/Filter /FlateDecode", deflated(" ".repeat(9_000_000)));
    var contents = new StringBuilder();
    for (int i = 5; i < 13; i++) {
      contents.append(i).append(" 0 R ");
    }
    objects.clear();
    objects.add("<</Type /Page /Parent 2 0 R /Contents [" + contents + "]>>");
    objects.add("null");
    IntStream.range(5, 13).forEach(_ -> objects.add(large));

    assertTooLarge();
  }

  @Test
  void refusesObjectsPackedWithoutEnd() throws IOException {
    var many = deflated("10 0 " + "[]".repeat(1_200_000));
    page(SHOWN, "", stream("/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode", many));
    objects.add("[]".repeat(5));
    assertThat(refusal().type()).isIn(Problem.Type.TOO_LARGE, Problem.Type.MALFORMED);
    page("[]".repeat(1_200_000), "");
    assertTooLarge();
  }

  @Test
  void refusesATableOfTwoThousandMillionObjects() {
    page(SHOWN, "");
    var table =
        "5 0 obj\n"
            + stream(
                "/Type /XRef /Root 1 0 R /Size 5 /W [0 0 0] /Index [0 2000000000]", "x".repeat(50))
            + "\nendobj\n";
    var before = file();
    var file = before + table + "startxref\n" + before.length() + "\n%%EOF\n";

    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> read(file))
        .extracting(it -> it.problem().type())
        .isEqualTo(Problem.Type.TOO_LARGE);
  }

  @Test
  void refusesOnePageShownWithoutEnd() {
    page(SHOWN, "");
    var tree = "<</Type /Pages /Count 1 /Kids [" + "3 0 R ".repeat(100_000) + "]>>";

    assertThatExceptionOfType(UnreadableArticleException.class)
        .isThrownBy(() -> read(file(tree)))
        .extracting(it -> it.problem().type())
        .isEqualTo(Problem.Type.TOO_LARGE);
  }

  @Test
  void leavesPagesNestedWithoutEnd() {
    objects.clear();
    for (int i = 3; i < 60_000; i++) {
      objects.add(
          "<</Type /Pages /Count 1 /Parent %d 0 R /Kids [%d 0 R]>>".formatted(i - 1, i + 1));
    }
    objects.add("<</Type /Page /Parent 59999 0 R>>");

    assertThat(refusal().reason()).isNotBlank();
  }

  @Test
  void refusesDrawingWithoutEnd() {
    page("q ".repeat(100_000), "");
    assertThat(refusal().type()).isEqualTo(Problem.Type.MALFORMED);
    page("/X Do ".repeat(10), "/XObject <</X 5 0 R>>");
    for (int i = 6; i < 16; i++) {
      form("/X Do ".repeat(10), "/Resources <</XObject <</X %d 0 R>>>>".formatted(i));
    }
    form("0 g ".repeat(1_000), "");
    assertTooLarge();
  }

  @Test
  void refusesTextWithoutEnd() {
    var font = "<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman>>";
    var shown = "BT /F 11 Tf (" + "a".repeat(1_000) + ") Tj ET ";
    page(shown.repeat(500), "/Font <</F 5 0 R>>", font);
    assertTooLarge();
    var marked = "/Span /P BDC (a) Tj EMC ";
    page(
        "BT /F 11 Tf " + marked.repeat(10_000) + "ET",
        "/Font <</F 5 0 R>> /Properties <</P <</ActualText (" + "b".repeat(10_000) + ")>>>>",
        font);
    assertTooLarge();
  }

  @Test
  void unpacksNoPictureWhereTextBelongs() {
    objects(stream("/Filter /DCTDecode", "\u00FF\u00D8\u00FF"));

    assertThat(refusal().type()).isEqualTo(Problem.Type.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "<</a", "(", "<", "/a ", "1 0 R ", "1 ", "q BT "})
  void endsSoonOnAnythingRepeated(String piece) {
    page(piece.repeat(500_000 / piece.length()), "");
    assertEnds();
    page(SHOWN, "/Font " + piece.repeat(500_000 / piece.length()));
    assertEnds();
  }

  private void mapped(String map) {
    page(
        SHOWN,
        "/Font <</F 5 0 R>>",
        "<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman /ToUnicode 6 0 R>>",
        stream("", map));
  }

  private void page(String contents, String resources, String... more) {
    objects.clear();
    objects.add("<</Type /Page /Parent 2 0 R /Contents 4 0 R /Resources <<" + resources + ">>>>");
    objects.add(stream("", contents));
    objects.addAll(List.of(more));
  }

  private void objects(String contents) {
    page("", "");
    objects.set(1, contents);
  }

  private void form(String contents, String more) {
    objects.add(stream("/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + more, contents));
  }

  private static String stream(String entries, String data) {
    return "<<%s /Length %d>>\nstream\n%s\nendstream".formatted(entries, data.length(), data);
  }

  private static String deflated(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(bytes)) {
      out.write(text.getBytes(ISO_8859_1));
    }
    return bytes.toString(ISO_8859_1);
  }

  private String file() {
    return file("<</Type /Pages /Count 1 /Kids [3 0 R]>>");
  }

  private String file(String tree) {
    var file = new StringBuilder("%PDF-1.7\n1 0 obj\n<</Type /Catalog /Pages 2 0 R>>\nendobj\n");
    file.append("2 0 obj\n").append(tree).append("\nendobj\n");
    for (int i = 0; i < objects.size(); i++) {
      file.append(i + 3).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    return file + "trailer\n<</Root 1 0 R>>\n";
  }

  private Article read() {
    return read(file());
  }

  private static Article read(String file) {
    var raw = new RawArticle("a.pdf", file.getBytes(ISO_8859_1), Supplied.NOTHING);
    return new ArticleReader(Limits.DEFAULT).read(raw);
  }

  private Problem refusal() {
    try {
      throw new AssertionError("read as: " + read().text());
    } catch (UnreadableArticleException e) {
      return e.problem();
    }
  }

  private void assertEnds() {
    try {
      assertThat(read().text()).isNotBlank();
    } catch (UnreadableArticleException e) {
      assertThat(e.problem().reason()).isNotBlank();
    }
  }

  private void assertTooLarge() {
    assertThat(refusal().type()).isEqualTo(Problem.Type.TOO_LARGE);
  }
}
