package io.sitrep.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds full dates, day, month and year, as newsrooms write them in English. */
final class WrittenDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
          + "|nov(?:ember)?|dec(?:ember)?)\\.?";

  /** "March 22, 2024", "22nd March 2024", "2024-03-22", "3 JAN 90": named by how they begin. */
  static final String REGEX =
      "(?:(?<m1>"
          + MONTH
          + ") (?<d1>\\d{1,2})(?:st|nd|rd|th)?,? (?<y1>\\d{4})"
          + "|(?<d2>\\d{1,2})(?:st|nd|rd|th)? (?<m2>"
          + MONTH
          + "),? (?<y2>\\d{4}|\\d{2})"
          + "|(?<y3>\\d{4})-(?<m3>\\d{2})-(?<d3>\\d{2}))(?!\\d)";

  private static final Pattern DATE = Pattern.compile("(?i)(?<![\\w-])" + REGEX);

  private WrittenDate() {}

  static Optional<LocalDate> first(String text) {
    return DATE.matcher(text).results().map(WrittenDate::of).flatMap(Optional::stream).findFirst();
  }

  /** The date in a match of {@link #REGEX}; empty for the 30th of February. */
  static Optional<LocalDate> of(MatchResult match) {
    for (var form : List.of("1", "2", "3")) {
      var day = match.group("d" + form);
      if (day != null) {
        return date(match.group("y" + form), match.group("m" + form), Integer.parseInt(day));
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, int day) {
    int named =
        MONTHS.indexOf(month.substring(0, Math.min(3, month.length())).toLowerCase(Locale.ROOT))
            + 1;
    try {
      return Optional.of(
          LocalDate.of(fullYear(year), named > 0 ? named : Integer.parseInt(month), day));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** Two digits are of the years from 1930 to 2029. */
  private static int fullYear(String year) {
    int number = Integer.parseInt(year);
    if (year.length() == 4) {
      return number;
    }
    return number < 30 ? 2000 + number : 1900 + number;
  }
}
