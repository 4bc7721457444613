package io.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.mention.NearMisses.Kind;
import org.junit.jupiter.api.Test;

class NearMissesTest {

  private final NearMisses misses = new NearMisses();

  @Test
  void listsUnknownNounsTheMostFrequentFirst() {
    misses.read("Four quimblers were killed at Ostra. Nine snorfs and 12 quimblers were killed.");

    assertThat(misses.report(Kind.NOUN, 5))
        .satisfiesExactly(
            first -> assertThat(first).startsWith("noun\tquimblers\t2\tFour quimblers were"),
            second -> assertThat(second).startsWith("noun\tsnorfs\t1\t"));
    assertThat(misses.report(Kind.NOUN, 1)).hasSize(1);
  }

  @Test
  void listsUnknownVerbsAfterCountedPeople() {
    misses.read("Four guards were florped near Ostra on Monday.");

    assertThat(misses.report(Kind.VERB, 5))
        .singleElement()
        .asString()
        .startsWith("verb\tflorped\t1\t");
  }

  @Test
  void listsPeopleOfWhomNothingWasRead() {
    misses.read("Near the shrine where the killing began, 12 pilgrims sang.");

    assertThat(misses.report(Kind.UNREAD, 5))
        .singleElement()
        .asString()
        .startsWith("unread\tkilling\t1\t");
  }

  @Test
  void passesOverWhatIsReadAndWhatIsNoPeople() {
    misses.read(
        "Four guards were killed and nine rifles were seized. Prices rose by 4 percents. Twelve"
            + " snorfs sang.");

    assertThat(misses.report(Kind.NOUN, 5)).isEmpty();
    assertThat(misses.report(Kind.VERB, 5)).isEmpty();
    assertThat(misses.report(Kind.UNREAD, 5)).isEmpty();
  }
}
