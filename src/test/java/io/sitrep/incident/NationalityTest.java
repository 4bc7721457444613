package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Turkish soldier was killed by a mine near Dohuk in northern Iraq on Monday. | killed A foreign-forces
          A Turkish soldier was killed by a mine near Hakkari in eastern Turkey on Monday. | killed A state-forces
          Two Kenyan policemen were shot dead in Port-au-Prince, Haiti, on Monday. | killed Two foreign-forces
          A French soldier was stabbed in Lyon, France, on Monday. | wounded A state-forces
          A French gendarme was shot dead in Noumea, New Caledonia, on Monday. | killed A state-forces
          Chad's army chief was shot dead near Maiduguri, Nigeria, on Monday. | killed army chief foreign-forces
          Six soldiers were killed in an ambush near Maiduguri, Nigeria, on Monday, the Nigerian army said. | killed Six state-forces
          Three French nurses were killed in an ambush near Gao, Mali, on Monday. | killed Three civilian
          """)
  void tellsOwnForcesFromForeignOnes(String text, String figures) {
    assertThat(Parties.of(text)).isEqualTo(figures);
  }
}
