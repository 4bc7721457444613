package io.sitrep.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  private static DateRange range(
      @Nullable String from, @Nullable String to, DatePrecision precision) {
    return new DateRange(
        from == null ? null : LocalDate.parse(from),
        to == null ? null : LocalDate.parse(to),
        precision);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-06-09 | 2025-06-09 | DAY | on 9 June 2025 | 9 Jun 2025",
        "2025-06-09 | 2025-06-10 | DAY_RANGE | on 9–10 June 2025 | 9–10 Jun 2025",
        "2025-05-31 | 2025-06-01 | DAY_RANGE | on 31 May – 1 June 2025 | 31 May – 1 Jun 2025",
        "2024-12-31 | 2025-01-01 | DAY_RANGE | on 31 December 2024 – 1 January 2025 | 31 Dec 2024 – 1 Jan 2025",
        "2025-06-01 | 2025-06-30 | MONTH | in June 2025 | Jun 2025",
        "2025-06-01 | 2025-06-12 | MONTH | in June 2025 | Jun 2025",
        "2025-01-01 | 2025-03-31 | MONTH | in January–March 2025 | Jan–Mar 2025",
        "2012-01-01 | 2012-12-31 | YEAR | in 2012 | 2012",
        "2012-01-01 |            | YEAR | since 2012 | Since 2012",
        "2012-05-01 |            | MONTH | since May 2012 | Since May 2012",
        "           | 2023-12-31 | BEFORE | by end 2023 | By end 2023",
        "           | 2024-02-29 | BEFORE | by end February 2024 | By end Feb 2024",
        "2025-06-02 | 2025-06-08 | WEEK | in the week of 2–8 June 2025 | 2–8 Jun 2025"
      })
  void writesNoMoreThanIsKnown(
      @Nullable String from,
      @Nullable String to,
      DatePrecision precision,
      String phrase,
      String narrow) {
    var range = range(from, to, precision);
    assertThat(Dates.phrase(range)).isEqualTo(phrase);
    assertThat(Dates.narrow(range)).isEqualTo(narrow);
  }

  @Test
  void addsWeekdaysWhereDaysAreKnown() {
    assertThat(Dates.withWeekdays(range("2025-06-09", "2025-06-10", DatePrecision.DAY_RANGE)))
        .isEqualTo("Mon 9 – Tue 10 June 2025");
    assertThat(Dates.withWeekdays(range("2025-06-09", "2025-06-09", DatePrecision.DAY)))
        .isEqualTo("Mon 9 June 2025");
    assertThat(Dates.withWeekdays(range("2025-06-01", "2025-06-30", DatePrecision.MONTH)))
        .isEqualTo("June 2025");
  }

  @Test
  void saysNothingOfADateThatIsNotKnown() {
    var unknown = range(null, null, DatePrecision.UNRESOLVED);
    assertThat(Dates.phrase(unknown)).isNull();
    assertThat(Dates.narrow(unknown)).isEqualTo("Not dated");
  }
}
