package io.sitrep.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodedTest {

  private static final String TEXT = "Two were killed near Séguéla, officials said – “a trap”.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
  void believesTheByteOrderMarkAndLeavesItOut(String charset) {
    var bytes = ("\uFEFF" + TEXT).getBytes(Charset.forName(charset));

    assertThat(Decoded.of(bytes, ISO_8859_1)).isEqualTo(new Decoded(TEXT, charset));
  }

  @Test
  void believesTheDeclaredCharsetBeforeGuessing() {
    var bytes = "Čtyři mrtví".getBytes(Charset.forName("ISO-8859-2"));

    assertThat(Decoded.of(bytes, Charset.forName("ISO-8859-2")))
        .isEqualTo(new Decoded("Čtyři mrtví", "ISO-8859-2"));
  }

  @Test
  void readsUnmarkedUtf8() {
    assertThat(Decoded.of(TEXT.getBytes(UTF_8), null)).isEqualTo(new Decoded(TEXT, "UTF-8"));
  }

  @Test
  void takesWhatIsNotUtf8ForWindows1252() {
    assertThat(Decoded.of(TEXT.getBytes(Charset.forName("windows-1252")), null))
        .isEqualTo(new Decoded(TEXT, "windows-1252"));
  }

  @Test
  void knowsUtf16WithoutAMarkByItsZeros() {
    assertThat(Decoded.of(TEXT.getBytes(UTF_16LE), null)).isEqualTo(new Decoded(TEXT, "UTF-16LE"));
    assertThat(Decoded.of(TEXT.getBytes(UTF_16BE), null)).isEqualTo(new Decoded(TEXT, "UTF-16BE"));
  }

  @Test
  void readsNoBytesAsNoText() {
    assertThat(Decoded.of(new byte[0], null)).isEqualTo(new Decoded("", "UTF-8"));
  }
}
