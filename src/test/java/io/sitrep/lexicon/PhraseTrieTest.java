package io.sitrep.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.PhraseTrie.Match;
import io.sitrep.text.DocumentReader;
import io.sitrep.text.Token;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {

  private static final PhraseTrie<String> WEAPONS =
      new PhraseTrie<String>()
          .from(
              "en/weapons.tsv",
              (row, phrases) -> {
                phrases.add(row[0], row[2]);
                phrases.add(row[1], row[2] + "s");
              },
              0,
              1);

  private static List<Token> tokens(String text) {
    return new DocumentReader(AbbreviationList.english()).read(text).sentence(1).tokens();
  }

  @Test
  void takesTheLongestPhrase() {
    assertThat(WEAPONS.longest(tokens("A car bomb blew up."), 1))
        .isEqualTo(new Match<>(2, "car-bomb"));
  }

  @Test
  void readsEveryColumnItIsTold() {
    assertThat(WEAPONS.longest(tokens("Car bombs blew up."), 0))
        .isEqualTo(new Match<>(2, "car-bombs"));
  }

  @Test
  void findsTwoWordsThatAHyphenJoins() {
    assertThat(WEAPONS.word("car-bomb")).isEqualTo("car-bomb");
    assertThat(WEAPONS.word("car-vase")).isNull();
  }

  @Test
  void findsPhrasesWithGenitives() {
    var people =
        new PhraseTrie<String>().from("en/persons.tsv", (row, to) -> to.add(row[1], row[2]), 1);
    assertThat(people.longest(tokens("Two sheriff’s deputies came."), 1))
        .isEqualTo(new Match<>(3, "state-forces"));
    assertThat(people.longest(tokens("Two sheriff deputies came."), 1)).isNull();
  }

  @Test
  void findsNothingInAWordThatOnlyBeginsAPhrase() {
    assertThat(WEAPONS.longest(tokens("The car stopped."), 1)).isNull();
  }

  @Test
  void findsAPhraseByItsFoldedWords() {
    var cities =
        new PhraseTrie<String>().from("world/cities.tsv", (row, to) -> to.add(row[0], row[1]));
    assertThat(cities.word("afrin")).isEqualTo("SY");
  }

  @Test
  void keepsTheFirstValueOfTheFirstFile() {
    var trie =
        new PhraseTrie<Integer>()
            .from("en/weekdays.tsv", (row, phrases) -> phrases.add(row[0], 1))
            .from("en/weekdays.tsv", (row, phrases) -> phrases.add(row[0], 2));
    assertThat(trie.word("monday")).isEqualTo(1);
  }

  @Test
  void tellsManyThreadsTheSame() throws Exception {
    var trie = new PhraseTrie<String>().from("en/persons.tsv", (row, to) -> to.add(row[0], row[2]));
    Callable<String> question = () -> String.valueOf(trie.word("soldier"));
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var answer : threads.invokeAll(Collections.nCopies(64, question))) {
        assertThat(answer.get()).isEqualTo("state-forces");
      }
    }
  }
}
