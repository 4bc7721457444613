package io.sitrep.mention.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.EventType;
import io.sitrep.mention.source.Reads;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolleyTest {

  private static final EventFinder FINDER = new EventFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kovia launched 80 drones and five missiles at Norland. | DRONE_STRIKE
          The group fired dozens of rockets into the valley. | SHELLING
          Kovia fired two ballistic missiles into the sea. | -
          Kovia launched two missiles at Norland in an exercise. | -
          The firm launched two drones on Monday, at a fair. | -
          Norland could launch missiles at Kovia. | -
          """)
  void isAnAttackOnlyWhereItIsAimed(String words, String type) {
    var events = FINDER.find(Reads.sentence(words));

    assertThat(events.stream().map(EventMention::type).toList())
        .isEqualTo(type.equals("-") ? List.of() : List.of(EventType.valueOf(type)));
  }
}
