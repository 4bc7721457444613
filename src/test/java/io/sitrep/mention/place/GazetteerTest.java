package io.sitrep.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.mention.place.Known.Sort;
import io.sitrep.text.DocumentReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private final Gazetteer gazetteer = new Gazetteer();

  @ParameterizedTest
  @CsvSource({
    "Burkina Faso lies inland., 2",
    "Burkinabe troops left., 1",
    "The US sent aid., 0",
    "US troops left., 1",
    "us they spared., 0",
    "Côte d'Ivoire lies west., 2",
    "Nobody came., 0"
  })
  void measuresTheNameThatStartsASentence(String text, int tokens) {
    var document = new DocumentReader(AbbreviationList.english()).read(text);
    assertThat(gazetteer.longest(document.sentence(1).tokens(), 0)).isEqualTo(tokens);
  }

  @Test
  void namesCountriesBeforeSubdivisionsAndTowns() {
    assertThat(gazetteer.named("luxembourg"))
        .extracting(Known::sort)
        .startsWith(Sort.COUNTRY)
        .contains(Sort.ADMIN1);
  }

  @Test
  void tellsDemonymsFromOtherNames() {
    assertThat(gazetteer.isDemonym("nigerien")).isTrue();
    assertThat(gazetteer.isDemonym("niger")).isFalse();
  }

  @Test
  void knowsAnAbbreviationByItsCapitalsAlone() {
    assertThat(gazetteer.named("US")).extracting(Known::country).containsExactly("US");
    assertThat(gazetteer.named("us")).isEmpty();
  }
}
