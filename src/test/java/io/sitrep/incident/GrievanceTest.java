package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.mention.casualty.CasualtyFinder;
import io.sitrep.mention.source.Reads;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrievanceTest {

  private static final CasualtyFinder CASUALTIES = new CasualtyFinder();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Students marched to protest the killing of two teachers in Dola.",
        "Residents rioted in Dola after a porter was shot dead by a guard.",
        "After a trader was killed, shopkeepers held a sit-in in Karsk.",
        "Drivers put up a blockade demanding justice for a conductor who was beaten to death.",
        "Rebels burned a school in retaliation for the killing of three of their men.",
      })
  void setsApartADeathThatOthersActUpon(String text) {
    assertThat(isGrievance(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police killed two students at a protest against fuel prices.",
        "Two men were killed when riot police opened fire in Dola.",
        "Gunmen killed three farmers on 3 March near Karsk.",
        "After midnight, shells killed four people in Karsk.",
      })
  void leavesTheNewsItself(String text) {
    assertThat(isGrievance(text)).isFalse();
  }

  private static boolean isGrievance(String text) {
    var sentence = Reads.sentence(text);
    var found = CASUALTIES.find(sentence);
    assertThat(found).isNotEmpty();
    return found.stream().allMatch(casualty -> Grievance.isOne(sentence, casualty));
  }
}
