package io.sitrep.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

  @ParameterizedTest
  @CsvSource({
    "plain text, plain text",
    "L%27%C3%89cho du Nord, L'Écho du Nord",
    "a+b, a+b",
    "100% sure, 100% sure",
    "%, %",
    "%4, %4",
    "%C3, %C3",
    "%FF%FE and %41, %FF%FE and A",
    "%D0%9A%D0%B8%D1%97%D0%B2, Київ",
    "cost %2410, cost $10"
  })
  void decodesWhatIsEncodedAndLeavesTheRest(String value, String text) {
    assertThat(Percent.decode(value)).isEqualTo(text);
  }
}
