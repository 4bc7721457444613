package io.sitrep.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "March 22, 2024          | 2024-03-22",
        "Sept. 2 2024            | 2024-09-02",
        "on 22nd March, 2024 at  | 2024-03-22",
        "1 Jan 1999              | 1999-01-01",
        "3 JAN 90                | 1990-01-03",
        "12 Dec 07               | 2007-12-12",
        "Filed 2024-03-22.       | 2024-03-22"
      })
  void findsAFullDate(String text, LocalDate date) {
    assertThat(WrittenDate.first(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In March 2024",
        "on 22 March",
        "30 February 2024",
        "Marching 12, 2024",
        "22/03/2024",
        "March 22, 20245"
      })
  void guessesNoDate(String text) {
    assertThat(WrittenDate.first(text)).isEmpty();
  }
}
