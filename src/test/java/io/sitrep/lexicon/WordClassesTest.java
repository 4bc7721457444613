package io.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WordClassesTest {

  @Test
  void keepsClassesApart() {
    assertThat(WordClasses.of("actor", "suspicion")).contains("alleged").doesNotContain("allied");
  }

  @Test
  void refusesAClassItDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordClasses.of("actor", "no-such-class"))
        .withMessageContaining("no-such-class");
  }

  @Test
  void refusesAFileItDoesNotHave() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WordClasses.of("no-such-file", "suspicion"))
        .withMessageContaining("no-such-file");
  }
}
