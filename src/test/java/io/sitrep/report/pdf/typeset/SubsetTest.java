package io.sitrep.report.pdf.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubsetTest {

  private static final String FOLDER = "/io/sitrep/report/pdf/";

  private final Subset subset = new Subset(Fonts.REGULAR, 0);

  private static TrueTypeFont read(byte[] program) throws IOException {
    return new TTFParser(true).parse(new RandomAccessReadBuffer(program));
  }

  private static byte[] program(String name) throws IOException {
    try (var in = SubsetTest.class.getResourceAsStream(FOLDER + name + ".ttf")) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RobotoCore-Regular",
        "RobotoCore-Bold",
        "RobotoMore-Regular",
        "NotoLetters",
        "NotoArabic",
        "NotoHebrew",
        "NotoMath",
        "NotoSymbols"
      })
  void keepsTheOutlineAndTheWidthOfEveryLetter(String name) throws IOException {
    var original = read(program(name));
    var cmap = original.getUnicodeCmapLookup();
    var font = new TrueType(program(name));
    var all = IntStream.range(0x20, 0x20000).filter(c -> cmap.getGlyphId(c) != 0).toArray();

    assertThat(IntStream.of(all).map(font::glyph).boxed())
        .isNotEmpty()
        .containsExactlyElementsOf(IntStream.of(all).map(cmap::getGlyphId).boxed().toList());
    for (int start = 0; start < all.length; start += 200) {
      check(IntStream.of(all).skip(start).limit(200).toArray(), font, original);
    }
  }

  private static void check(int[] codePoints, TrueType font, TrueTypeFont original)
      throws IOException {
    var letters = new TreeMap<Integer, Integer>();
    for (int codePoint : codePoints) {
      letters.put(0x20 + letters.size(), codePoint);
    }
    var subset = read(new SubsetProgram(font, letters).bytes());
    var cmap = subset.getCmap().getCmaps()[0];
    for (var letter : letters.entrySet()) {
      int before = font.glyph(letter.getValue());
      int after = cmap.getGlyphId(letter.getKey());
      assertThat(subset.getAdvanceWidth(after)).isEqualTo(original.getAdvanceWidth(before));
      assertThat(outline(subset, after)).isEqualTo(outline(original, before));
    }
  }

  private static String outline(TrueTypeFont font, int glyph) throws IOException {
    var data = font.getGlyph().getGlyph(glyph);
    return data == null ? "" : data.getPath().getBounds2D().toString();
  }

  @Test
  void givesLatinLettersTheirOwnCodeAndOthersAFreeOne() {
    assertThat(subset.code('A')).isEqualTo('A');
    assertThat(subset.code('é')).isEqualTo(0xE9);
    assertThat(subset.code('≈')).isEqualTo(0x80);
    assertThat(subset.code('≥')).isEqualTo(0x81);
    assertThat(subset.code('≈')).isEqualTo(0x80);
  }

  @Test
  void hasNoCodeForALetterTooMany() {
    for (int i = 0; i < 224; i++) {
      assertThat(subset.code(0x400 + i)).isBetween(0x20, 0xFF);
    }

    assertThat(subset.code('A')).isNegative();
  }

  @Test
  void goesOnInAnotherSubsetWhenOneIsFull() {
    var subsets = new Subsets();
    for (int i = 0; i < 224; i++) {
      subsets.with(Fonts.REGULAR, 0x400 + i);
    }

    assertThat(subsets.with(Fonts.REGULAR, 0x400).resource()).isEqualTo("/F0");
    assertThat(subsets.with(Fonts.REGULAR, 'A').resource()).isEqualTo("/F1");
    assertThat(subsets.with(Fonts.BOLD, 'A').resource()).isEqualTo("/F2");
  }
}
