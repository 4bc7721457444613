package io.sitrep.mention.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.mention.place.Gazetteer;
import io.sitrep.mention.source.Reads;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNamesTest {

  private static final NamedVictims VICTIMS = new NamedVictims(new Gazetteer());
  private static final String TEXT =
      "Judge Quispez was shot on Monday. Friends of Ramiro Quispez Arana wept. Ana Mirva lived.";

  @ParameterizedTest
  @CsvSource({
    "Judge Quispez, Ramiro Quispez Arana",
    "Quispez, Ramiro Quispez Arana",
    "Ramiro Quispez, Ramiro Quispez Arana",
    "Col. Ana Mirva, Ana Mirva",
    "Mirvana, Mirvana",
    "Pedro Quispez, Pedro Quispez"
  })
  void givesTheFullestNameTheArticleHas(String name, String full) {
    assertThat(VICTIMS.names(Reads.article(TEXT)).full(name)).isEqualTo(full);
  }
}
