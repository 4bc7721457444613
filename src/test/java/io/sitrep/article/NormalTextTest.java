package io.sitrep.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gunmen killed six.\n\n\tA seventh died.  \n",
        "“Six” – naïve café, 20 000 displaced, مقتل",
        "क्‍ष and می‌شود keep their joiners"
      })
  void leavesCleanTextAsItIs(String clean) {
    assertThat(NormalText.of(clean)).isEqualTo(clean);
  }

  @ParameterizedTest
  @ValueSource(strings = {"one\r\ntwo", "one\rtwo", "one\ftwo", "one\u2028two", "one\u0085two"})
  void endsLinesWithLineFeeds(String written) {
    assertThat(NormalText.of(written)).isEqualTo("one\ntwo");
  }

  @Test
  void dropsBidiOverridesAndInvisibleCharacters() {
    assertThat(NormalText.of("kil\u202Eled \u200B6\u2066,\uFEFF s\u00ADix"))
        .isEqualTo("killed 6, six");
  }

  @Test
  void dropsControlCharacters() {
    assertThat(NormalText.of("a\u0000b\u0007c\u001B[2Jd\u009Be")).isEqualTo("abc[2Jde");
  }

  @Test
  void showsLoneSurrogatesAsUndecodable() {
    assertThat(NormalText.of("a\uD83Db\uDE00")).isEqualTo("a\uFFFDb\uFFFD");
  }

  @Test
  void composesAccents() {
    assertThat(NormalText.of("Se\u0301gue\u0301la")).isEqualTo("Séguéla");
  }

  @Test
  void changesNothingASecondTime() {
    var once = NormalText.of("\uFEFFone\r\u202Etwo\u0301\uD800");

    assertThat(NormalText.of(once)).isEqualTo(once);
  }
}
