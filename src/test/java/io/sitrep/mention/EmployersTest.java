package io.sitrep.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmployersTest {

  private static final QuantityFinder QUANTITIES = new QuantityFinder();
  private static final GroupFinder GROUPS = new GroupFinder();

  @ParameterizedTest
  @CsvSource({
    "two soldiers deployed with the UN mission slept, PEACEKEEPER, 7",
    "a Ghanaian soldier of the peacekeeping force slept, PEACEKEEPER, 7",
    "a Red Cross volunteer slept, AID_WORKER, 4",
    "two nurses who worked for Save the Children slept, AID_WORKER, 8",
    "an employee of a local radio station slept, JOURNALIST, 7",
    "a farmer from a UN mission village slept, CIVILIAN, 2",
    "a soldier near the UN mission slept, STATE_FORCES, 2",
    "three RSF members slept, ARMED_GROUP, 3",
    "a rebel with a newspaper slept, ARMED_GROUP, 2"
  })
  void tellsThoseWhoServeABody(String words, Party party, int end) {
    var sentence = Sentences.of(words);
    var group = GROUPS.find(sentence, QUANTITIES.find(sentence)).getFirst();

    assertThat(group.party()).isEqualTo(party);
    assertThat(group.to()).isEqualTo(end);
  }
}
