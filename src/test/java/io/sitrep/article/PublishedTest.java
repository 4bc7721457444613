package io.sitrep.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {

  @ParameterizedTest
  @CsvSource({
    "2024-03-22,                       2024-03-22",
    "2024-03-22T12:00:00Z,             2024-03-22",
    "2024-03-22T23:30:00.125-05:00,    2024-03-22",
    "2024-03-22T23:30-0500,            2024-03-22",
    "2024-03-22t23:30:00+02,           2024-03-22",
    "2024-03-22 23:30:00,              2024-03-22",
    "2024-03-22 23:30:00 +0100,        2024-03-22",
    "'Fri, 22 Mar 2024 23:30:00 GMT',  2024-03-22",
    "'Fri, 2 Aug 2024 08:05:00 +0300', 2024-08-02"
  })
  void givesTheDayWhereItWasPublished(String text, LocalDate day) {
    assertThat(Published.parse(text, null)).map(Published::date).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "22/03/2024",
        "2024-02-30",
        "2024-3-2",
        "Friday",
        "Mon, 12 May 202025 10:00:00 GMT"
      })
  void guessesNoDate(String text) {
    assertThat(Published.parse(text, null)).isEmpty();
  }

  @Test
  void movesTheMomentToItsDayInTheZoneGiven() {
    var manila = Published.parse("2024-03-22T20:00:00Z", ZoneId.of("Asia/Manila"));

    assertThat(manila).map(Published::date).contains(LocalDate.of(2024, 3, 23));
  }

  @Test
  void keepsTheMomentOnlyWhereOneIsStated() {
    assertThat(Published.parse("2024-03-22", null).orElseThrow().time()).isNull();
    assertThat(Published.parse("2024-03-22T12:00", null).orElseThrow().time()).isNull();
    assertThat(Published.parse("2024-03-22T12:00Z", null).orElseThrow().time()).isNotNull();
  }
}
