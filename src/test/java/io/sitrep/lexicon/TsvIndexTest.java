package io.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.text.Normalizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TsvIndexTest {

  @ParameterizedTest
  @ValueSource(strings = {"en/persons.tsv", "world/cities.tsv", "world/armed-groups.tsv"})
  void findsEveryRowByTheFirstWordOfItsPhrase(String file) {
    var index = TsvIndex.of(file, 0);
    for (var row : Tsv.rows(file)) {
      var word = Normalizer.fold(row[0]).split("('s?)?( |$)", 2)[0];
      assertThat(index.rows(word)).as(word).map(List::of).contains(List.of(row));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2, kovia, 0",
    "2, peru, 1",
    "3, burma, 1",
    "4, peruvian, 1",
    "3, cote, 1",
    "2, guinea-bissau, 1",
    "2, sierra-leone, 1",
    "2, leone, 0"
  })
  void looksInTheColumnsItIsTold(int column, String word, int rows) {
    assertThat(TsvIndex.of("world/countries.tsv", column).rows(word)).hasSize(rows);
  }

  /** Two words of one hash. */
  @ParameterizedTest
  @ValueSource(strings = "BBoldier")
  void doesNotMistakeAHashForAWord(String other) {
    assertThat(TsvIndex.of("en/persons.tsv", 0, 1).rows(other)).isEmpty();
  }
}
