package io.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishTest {

  @ParameterizedTest
  @CsvSource({
    "ambush, an ambush",
    "bombing, a bombing",
    "UN convoy, a UN convoy",
    "IED, an IED",
    "RPG, an RPG",
    "hour, an hour",
    "hotel, a hotel",
    "university, a university",
    "union office, a union office",
    "unidentified man, an unidentified man",
    "18-year-old, an 18-year-old",
    "11-hour siege, an 11-hour siege",
    "80-strong unit, an 80-strong unit",
    "NATO base, a NATO base",
    "army unit, an army unit",
    "European base, a European base"
  })
  void choosesTheArticle(String noun, String phrase) {
    assertThat(English.indefinite(noun)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource({
    "the army unit, an army unit",
    "its convoy, a convoy",
    "their vehicles, vehicles",
    "the Ouro village of Dem, the Ouro village of Dem",
    "the village of Dem, the village of Dem",
    "Ouro village of Dem, the Ouro village of Dem",
    "A police post, a police post",
    "worshippers, worshippers",
    "Camp Ouro, Camp Ouro",
    "police station, a police station",
    "two churches, two churches",
    "another checkpoint, another checkpoint"
  })
  void introducesAThing(String text, String phrase) {
    assertThat(English.introduced(text)).isEqualTo(phrase);
  }

  @Test
  void joinsLists() {
    assertThat(English.list(List.of())).isEmpty();
    assertThat(English.list(List.of("a"))).isEqualTo("a");
    assertThat(English.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(English.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @ParameterizedTest
  @CsvSource({"it ended, It ended.", "“it” ended., “It” ended.", "why?, Why?", "élan, Élan."})
  void endsASentence(String text, String sentence) {
    assertThat(English.sentence(text)).isEqualTo(sentence);
  }
}
