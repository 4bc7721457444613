package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.text.DocumentReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilSettingsTest {

  private static final DocumentReader READER = new DocumentReader(AbbreviationList.english());

  @ParameterizedTest
  @CsvSource({
    "Nine people died at a market.,true",
    "Nine people died in their homes.,true",
    "NINE PEOPLE DIED ON A BUS.,true",
    "Nine people died when a car bomb went off.,false",
    "Nine people died on Market Street.,false",
    "Nine people died at a checkpoint.,false"
  })
  void knowsWherePeopleAreCivilians(String words, boolean civil) {
    assertThat(CivilSettings.isIn(READER.read(words).sentences().getFirst())).isEqualTo(civil);
  }
}
