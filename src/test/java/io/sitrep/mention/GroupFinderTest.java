package io.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.Quantity.Exactly;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupFinderTest {

  private static final QuantityFinder QUANTITIES = new QuantityFinder();
  private static final GroupFinder GROUPS = new GroupFinder();

  private static List<PersonGroup> groups(String words) {
    var sentence = Sentences.of(words);
    return GROUPS.find(sentence, QUANTITIES.find(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "12 farmers fled, 12, CIVILIAN, COUNTED",
    "the 12 soldiers slept, 12, STATE_FORCES, COUNTED_DEFINITE",
    "two UN soldiers slept, 2, PEACEKEEPER, COUNTED",
    "six civilian auxiliaries slept, 6, STATE_FORCES, COUNTED",
    "nine Hill People's Army rebels slept, 9, ARMED_GROUP, COUNTED",
    "nine Hill Workers' Party fighters slept, 9, ARMED_GROUP, COUNTED",
    "three members of the security forces slept, 3, STATE_FORCES, COUNTED",
    "fourteen army recruits slept, 14, STATE_FORCES, COUNTED",
    "two village guards slept, 2, STATE_FORCES, COUNTED",
    "a family of five slept, 5, CIVILIAN, INDEFINITE",
    "both men slept, 2, CIVILIAN, COUNTED_DEFINITE",
    "her two children slept, 2, CIVILIAN, COUNTED",
    "a gendarme slept, 1, STATE_FORCES, INDEFINITE"
  })
  void readsHowManyAndWhose(String words, long count, Party party, Form form) {
    var group = groups(words).getFirst();

    assertThat(group.quantity()).isEqualTo(new Exactly(count));
    assertThat(group.party()).isEqualTo(party);
    assertThat(group.form()).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 rifles",
        "in 2019",
        "on Dec 22 and 23",
        "aged nine and 11",
        "45 kilos of heroin",
        "12 armoured vehicles"
      })
  void aNumberOfThingsIsNobody(String words) {
    assertThat(groups(words)).isEmpty();
  }

  @Test
  void anOrdinalIsOneMoreAndTellsTheCount() {
    var fifth = groups("a fifth victim died").getFirst();

    assertThat(fifth.quantity()).isEqualTo(new Exactly(1));
    assertThat(fifth.further()).isTrue();
    assertThat(fifth.ordinal()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "another 14 died",
        "another soldier slept",
        "two others slept",
        "four more soldiers slept"
      })
  void furtherPeopleAreMarked(String words) {
    assertThat(groups(words).getFirst().further()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"two of them slept", "two of the wounded died", "two of the guards slept"})
  void partOfOthersIsMarked(String words) {
    assertThat(groups(words).getFirst().partitive()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a gendarme, Ivan Petrov, slept",
        "Ivan Petrov, a gendarme, slept",
        "the gendarme Ivan Petrov slept"
      })
  void aNameAndItsNounAreOnePerson(String words) {
    var found = groups(words);

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().names()).containsExactly("Ivan Petrov");
    assertThat(found.getFirst().party()).isEqualTo(Party.STATE_FORCES);
  }
}
