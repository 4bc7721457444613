package io.sitrep.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.lexicon.AbbreviationList;
import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import io.sitrep.text.DocumentReader;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseDateTest {

  private static final DocumentReader READER = new DocumentReader(AbbreviationList.english());
  private static final Assembler ASSEMBLER = new Assembler(READER);
  private static final String LEAD =
      "Gunmen killed nine people in the village of Kelo on Wednesday, police said. ";

  private static ResolvedDate date(String response) {
    var report = ASSEMBLER.assemble(READER.read(LEAD + response), LocalDate.of(2025, 2, 14));
    return Objects.requireNonNull(
        report.incidents().getFirst().responses().getFirst().date(), response);
  }

  @ParameterizedTest
  @CsvSource({
    "three days of national mourning, 2025-02-15",
    "two days of national mourning, 2025-02-14",
    "7 days of national mourning, 2025-02-19"
  })
  void countsDaysOfMourningFromTheFirst(String mourning, LocalDate last) {
    assertThat(date("The government declared " + mourning + " from Thursday.").range())
        .isEqualTo(new DateRange(LocalDate.of(2025, 2, 13), last, DatePrecision.DAY_RANGE));
  }

  @Test
  void saysHowTheEndWasFound() {
    assertThat(
            date("The government declared three days of national mourning from Thursday.").note())
        .isEqualTo("end counted from the start day, inclusive");
  }

  @Test
  void keepsTheDayOfAnyOtherResponse() {
    var date = date("The governor imposed a curfew on Thursday.");

    assertThat(date.range().from()).isEqualTo(LocalDate.of(2025, 2, 13));
    assertThat(date.range().to()).isEqualTo(LocalDate.of(2025, 2, 13));
    assertThat(date.note()).isNull();
  }
}
