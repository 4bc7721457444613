package io.sitrep.report.pdf.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

  private static final Style STYLE = Style.of(8, 1.3f, 0);

  private static List<Line> lines(String text, float width) {
    return new LineBreaker(Text.of(text, STYLE)).lines(width);
  }

  private static List<String> words(String text, float width) {
    return lines(text, width).stream().map(LineBreakerTest::words).toList();
  }

  private static String words(Line line) {
    return line.pieces().stream().map(Piece::text).collect(Collectors.joining());
  }

  @Test
  void breaksAtSpaces() {
    assertThat(words("seven soldiers were wounded", 60))
        .containsExactly("seven soldiers ", "were wounded");
  }

  @Test
  void balancesLinesWithoutAddingOne() {
    var breaker = new LineBreaker(Text.of("seven soldiers were reported wounded in Darrou", STYLE));

    assertThat(breaker.lines(160))
        .extracting(LineBreakerTest::words)
        .containsExactly("seven soldiers were reported wounded in ", "Darrou");
    assertThat(breaker.balanced(160))
        .extracting(LineBreakerTest::words)
        .containsExactly("seven soldiers were ", "reported wounded in Darrou");
  }

  @Test
  void breaksAfterHyphensBetweenLettersButNotInNumbers() {
    assertThat(words("ambulance-drivers", 45)).containsExactly("ambulance-", "drivers");
    assertThat(words("about 2010-2024", 45)).containsExactly("about ", "2010-2024");
  }

  @Test
  void keepsWordsTogetherThatANoBreakSpaceJoins() {
    assertThat(words("on 19\u00A0March", 42)).containsExactly("on ", "19\u00A0March");
  }

  @ParameterizedTest
  @ValueSource(floats = {12, 30, 77, 240})
  void neverSetsALineWiderThanItsColumn(float width) {
    var text = "Near Llanfairpwllgwyngyll and 北京市朝阳区, تيلابيري or " + "x".repeat(90);

    assertThat(lines(text, width))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
  }

  @Test
  void drawsEveryCharacterThatIsVisibleInSomeFont() {
    IntStream.rangeClosed(1, 0x1FFFF)
        .filter(c -> Character.isDefined(c) && !isInvisible(c))
        .forEach(c -> assertThat(drawn(c)).as("U+%04X", c).isTrue());
  }

  /** Drawn means that each letter set is in the font it is set in. */
  private static boolean drawn(int codePoint) {
    var pieces =
        lines("a" + Character.toString(codePoint), 100).stream()
            .flatMap(line -> line.pieces().stream())
            .toList();
    int letters =
        pieces.stream().mapToInt(it -> it.text().codePointCount(0, it.text().length())).sum();
    return (letters >= 2 || Letters.isMark(codePoint))
        && pieces.stream().allMatch(it -> it.text().codePoints().allMatch(it.face()::has));
  }

  private static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
  }

  @Test
  void showsWhatNoFontHasAndStillReadsIt() {
    var pieces = lines("at 北京 today", 200).getFirst().pieces();

    assertThat(pieces).extracting(Piece::text).containsExactly("at ", "\uFFFD\uFFFD", " today");
    assertThat(pieces.get(1).actual()).isEqualTo("北京");
  }

  @ParameterizedTest
  @CsvSource({
    "a\u202Eb, ab",
    "a\u2066b\u2069, ab",
    "a\u200Bb, ab",
    "a\u00ADb, ab",
    "a\u0007b, a\uFFFDb"
  })
  void neutralisesControls(String text, String set) {
    assertThat(words(text, 100)).containsExactly(set);
  }

  @Test
  void joinsArabicLettersAndSetsThemFromRightToLeft() {
    var line = lines("بيت", 100).getFirst();

    assertThat(words(line)).isEqualTo("\uFE96\uFEF4\uFE91");
    assertThat(line.pieces().getFirst().actual()).isEqualTo("بيت");
    assertThat(line.rightToLeft()).isTrue();
  }

  @Test
  void setsLamAndAlefAsOneLetter() {
    assertThat(words("سلام", 100)).containsExactly("\uFEE1\uFEFC\uFEB3");
  }

  @Test
  void keepsNumbersFromLeftToRightInArabic() {
    assertThat(words("في 23", 100)).containsExactly("23 \uFEF2\uFED3");
  }

  @Test
  void mirrorsBracketsInHebrew() {
    assertThat(words("(אב)", 100)).containsExactly("(בא)");
  }
}
