package io.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounsTest {

  @ParameterizedTest
  @CsvSource({
    "soldier, soldiers",
    "civilian, civilians",
    "person, people",
    "child, children",
    "woman, women",
    "policeman, policemen",
    "passer-by, passers-by",
    "deputy, deputies",
    "boy, boys",
    "witness, witnesses",
    "aid worker, aid workers",
    "member of the guard, members of the guard",
    "worshipper at a mosque, worshippers at a mosque",
    "wife, wives"
  })
  void agreesInNumber(String one, String many) {
    assertThat(Nouns.plural(one)).isEqualTo(many);
    assertThat(Nouns.singular(many)).isEqualTo(one);
    assertThat(Nouns.plural(many)).isEqualTo(many);
    assertThat(Nouns.singular(one)).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({
    "security personnel, member of the security personnel",
    "police, member of the police",
    "troops, soldier"
  })
  void makesOneOfMany(String many, String one) {
    assertThat(Nouns.singular(many)).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({
    "police, true",
    "people, true",
    "gunmen, true",
    "barracks, false",
    "army, false",
    "doctor and nurse, true",
    "press, false"
  })
  void tellsOneFromMany(String noun, boolean plural) {
    assertThat(Nouns.isPlural(noun)).isEqualTo(plural);
  }
}
