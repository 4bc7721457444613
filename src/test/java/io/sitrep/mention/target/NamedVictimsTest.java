package io.sitrep.mention.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.mention.place.Gazetteer;
import io.sitrep.mention.source.Reads;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamedVictimsTest {

  private static final NamedVictims VICTIMS = new NamedVictims(new Gazetteer());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The murder of Judge Ramiro Quispez shocked the town. | Ramiro Quispez
          Ramiro Quispez's murder shocked the town. | Ramiro Quispez
          Ramiro Quispez, a judge, was shot outside his home. | Ramiro Quispez
          Gunmen kidnapped engineer Tomas Arrieta and his driver Luis Bozo. | Tomas Arrieta / Luis Bozo
          The blast killed Ana Mirva, 42; Pilar Mirva, 19; and a guard. | Ana Mirva / Pilar Mirva
          The dead were identified as Ana Mirva and Tomas Arrieta. | Ana Mirva / Tomas Arrieta
          He condemned the attack on Senator Ana Mirva. | Ana Mirva
          THE MAYOR, RAMIRO QUISPEZ, WAS WOUNDED BY TWO MEN. | RAMIRO QUISPEZ
          THE MURDER OF THE DECORATED ADMIRAL SHOCKED THE TOWN. | ''
          THE MURDER OF MSGR RAMIRO QUISPEZ SHOCKED THE TOWN. | RAMIRO QUISPEZ
          Ramiro Quispez, the minister, said nine people were killed. | ''
          Gunmen killed Ana Mirva's brother in the town. | ''
          Ana Mirva's brother was killed by gunmen. | ''
          Troops killed nine Hill People's Army rebels. | ''
          Nine men were killed near the Hotel Miravista. | ''
          The killing of nine men in San Salvador was condemned. | ''
          The army killed rebels of the Dawn Front. | ''
          Two men were killed in a raid led by Colonel Ramiro Quispez. | ''
          """)
  void findsWhoIsHarmedByName(String words, String names) {
    var sentence = Reads.sentence(words);

    assertThat(
            VICTIMS.spans(sentence).stream()
                .map(span -> span.in(words))
                .collect(Collectors.joining(" / ")))
        .isEqualTo(names);
  }
}
