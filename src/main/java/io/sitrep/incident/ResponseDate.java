package io.sitrep.incident;

import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import io.sitrep.mention.detail.Detail;
import io.sitrep.mention.time.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The date of a response, counted on where the words give its length in days. */
record ResponseDate(Detail detail, TimeExpression time) {

  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  ResolvedDate resolved() {
    var range = Objects.requireNonNull(time.range());
    var basis = time.stated() ? DateBasis.STATED : DateBasis.RESOLVED;
    int days = days();
    var from = range.from();
    if (days > 1 && from != null && range.precision() == DatePrecision.DAY) {
      var through = new DateRange(from, from.plusDays(days - 1L), DatePrecision.DAY_RANGE);
      return new ResolvedDate(
          time.text(),
          through,
          basis,
          null,
          "end counted from the start day, inclusive",
          List.of(time.span()));
    }
    return new ResolvedDate(
        time.text(), range, basis, time.partOfDay(), null, List.of(time.span()));
  }

  private int days() {
    var words = detail.text().toLowerCase(Locale.ROOT).split("[ -]", -1);
    return detail.foundBy().equals("mourning") && words.length > 1 && words[1].startsWith("day")
        ? number(words[0])
        : 0;
  }

  private static int number(String word) {
    return word.matches("\\d{1,2}") ? Integer.parseInt(word) : NUMBERS.indexOf(word) + 1;
  }
}
