package io.sitrep.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TlpTest {

  @ParameterizedTest
  @ValueSource(strings = {"AMBER+STRICT", "amber+strict", "TLP:AMBER+STRICT", " tlp:amber+strict "})
  void readsAMarkAsPeopleWriteIt(String text) {
    assertThat(Tlp.of(text)).contains(Tlp.AMBER_STRICT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "WHITE", "AMBER_STRICT", "TLP:", "red!"})
  void knowsNoOtherMark(String text) {
    assertThat(Tlp.of(text)).isEmpty();
  }

  @Test
  void printsItsLabel() {
    assertThat(Tlp.AMBER_STRICT.label()).isEqualTo("TLP:AMBER+STRICT");
    assertThat(Tlp.CLEAR.label()).isEqualTo("TLP:CLEAR");
  }
}
