package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyJudgeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen killed 12 people at a market in Harsala on Monday, police said. | killed 12 civilian
          A gunman shot dead four people and wounded nine in Harsala on Monday. | killed four civilian, wounded nine civilian
          Fourteen people, two of them soldiers, were killed and 26 others wounded in an attack on a hotel in Dola on Monday. | killed Fourteen mixed, killed two state-forces, wounded 26 unknown
          Nine people, including the bomber, were killed and 14 others wounded when a suicide attacker struck a mosque in Dola on Friday. | killed Nine mixed, killed the armed-group, wounded 14 civilian
          At least 27 people, including nine civilians, died in clashes in Dola on Monday. | killed At least 27 mixed, killed nine civilian
          Clashes in Dola on Monday killed four rebels. At least 30 people were wounded. | killed four armed-group, wounded At least 30 unknown
          Gunmen shot dead four farmers near Dola on Monday. On 3 February 2019, a bomb killed 20 people on a bus in Karsk. | killed four civilian, killed 20 civilian
          Gunmen shot dead four farmers near Dola on Monday. On 3 February 2019, a car bomb outside a ministry in Karsk killed 20 people. | killed four civilian, killed 20 unknown
          """)
  void saysWhosePeopleAreCounted(String text, String figures) {
    assertThat(Parties.of(text)).isEqualTo(figures);
  }
}
