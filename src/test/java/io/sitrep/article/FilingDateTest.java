package io.sitrep.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingDateTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 14);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Published May 14, 2024",
        "published : 14 May 2024 at 17:31",
        "Posted on Tuesday, 14 May 2024",
        "May 14, 2024 10:48 AM",
        "First published: 2024-05-14 09:00 GMT",
        "Published in the print edition, May 14th, 2024"
      })
  void readsTheLineThatStatesIt(String line) {
    assertThat(
            FilingDate.stated(
                "Ten hurt in Ostra\n\nBy A Reporter\n" + line + "\n\nTen people were hurt."))
        .contains(DAY);
    assertThat(FilingDate.stated("Ten people were hurt on Monday.\n\n" + line)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Updated May 14, 2024",
        "Ten people were hurt on May 14, 2024.",
        "The attack of May 14, 2024 killed two",
        "May 14, 2024 was a black day for the village of Ostra, where two died"
      })
  void takesNoOtherDateForIt(String line) {
    assertThat(FilingDate.stated(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OSTRA, May 14, 2024 (OW) - Ten people were hurt.",
        "San Aurelio, 14 May 2024 -- Ten people were hurt.",
        "Ten hurt\n\nOSTRA, Nord, 14 MAY 24 [OW] Ten people were hurt."
      })
  void readsADatelineWithItsYear(String text) {
    assertThat(FilingDate.ofDateline(text)).contains(DAY);
  }

  @Test
  void readsNoDateOutOfADatelineWithoutAYear() {
    assertThat(FilingDate.ofDateline("OSTRA, May 14 (OW) - Ten people were hurt.")).isEmpty();
  }
}
