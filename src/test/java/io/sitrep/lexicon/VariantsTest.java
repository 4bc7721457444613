package io.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VariantsTest {

  @Test
  void standsForEachVariantOfItsWord() {
    assertThat(Variants.of("limped to <hospital> alone"))
        .contains("limped to hospital alone", "limped to a nearby hospital alone")
        .allMatch(phrase -> !Variants.has(phrase));
  }

  @Test
  void leavesOtherPhrasesAlone() {
    assertThat(Variants.has("limped to the clinic")).isFalse();
  }

  @Test
  void refusesAWordWithoutVariants() {
    assertThatThrownBy(() -> Variants.of("limped to <nowhere>"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("limped to <nowhere>");
  }
}
