package io.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

  @ParameterizedTest
  @CsvSource({"half of its 18, 2, 9", "a third of the 60, 3, 20", "two-thirds of 10, 2, 7"})
  void readsAShareOfAWhole(String words, int to, long share) {
    var fraction = Fraction.read(Sentences.of(words), 0);

    assertThat(fraction).isNotNull();
    assertThat(fraction.to()).isEqualTo(to);
    assertThat(fraction.of(words.contains("60") ? 60 : words.contains("18") ? 18 : 10))
        .isEqualTo(share);
  }

  @Test
  void aThirdPersonIsNoShare() {
    assertThat(Fraction.read(Sentences.of("a third man"), 0)).isNull();
    assertThat(Fraction.read(Sentences.of("half a dozen"), 0)).isNull();
  }
}
