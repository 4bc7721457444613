package io.sitrep.briefing;

import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates as the page writes them. */
final class Dates {

  private static final DateTimeFormatter DAY = of("d MMMM uuuu");
  private static final DateTimeFormatter DAY_AND_MONTH = of("d MMMM");
  private static final DateTimeFormatter WEEKDAY = of("EEE d MMMM uuuu");
  private static final DateTimeFormatter WEEKDAY_FULL = of("EEEE d MMMM uuuu");
  private static final DateTimeFormatter WEEKDAY_SHORT = of("EEE d");
  private static final DateTimeFormatter WEEKDAY_AND_MONTH = of("EEE d MMMM");
  private static final DateTimeFormatter MONTH = of("MMMM uuuu");
  private static final DateTimeFormatter MONTH_ONLY = of("MMMM");

  private Dates() {}

  private static DateTimeFormatter of(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  static String weekday(LocalDate date) {
    return WEEKDAY.format(date);
  }

  static String fullWeekday(LocalDate date) {
    return WEEKDAY_FULL.format(date);
  }

  /** "19–20 March 2024", "March 2024", "since 2017", "by end 2023"; null where nothing is known. */
  static @Nullable String range(DateRange range) {
    var from = range.from();
    var to = range.to();
    if (from == null) {
      return to == null ? null : "by " + endOf(to);
    }
    if (to == null) {
      return "since " + startOf(from, range.precision());
    }
    return switch (range.precision()) {
      case YEAR -> years(from, to);
      case MONTH -> months(from, to);
      case DAY, DAY_RANGE, WEEK, RANGE, BEFORE, UNRESOLVED -> days(from, to);
    };
  }

  /** The same with its preposition: "on 19–20 March 2024", "in March 2024". */
  static @Nullable String phrase(DateRange range) {
    var words = range(range);
    if (words == null || range.from() == null || range.to() == null) {
      return words;
    }
    return switch (range.precision()) {
      case YEAR, MONTH -> "in " + words;
      case WEEK -> "in the week of " + words;
      case DAY, DAY_RANGE, BEFORE, UNRESOLVED -> "on " + words;
      case RANGE -> range.from().equals(range.to()) ? "on " + words : "in the period " + words;
    };
  }

  /** "Tue 19 – Wed 20 March 2024" where days are known, else as {@link #range}. */
  static @Nullable String withWeekdays(DateRange range) {
    var from = range.from();
    var to = range.to();
    boolean byDay =
        range.precision() == DatePrecision.DAY || range.precision() == DatePrecision.DAY_RANGE;
    if (from == null || to == null || !byDay) {
      return range(range);
    }
    if (from.equals(to)) {
      return weekday(from);
    }
    var start =
        sameMonth(from, to)
            ? WEEKDAY_SHORT
            : from.getYear() == to.getYear() ? WEEKDAY_AND_MONTH : WEEKDAY;
    return start.format(from) + " – " + weekday(to);
  }

  /** For a narrow column: "Jul 2023", "Since 2017", "16 Mar 2024". */
  static String narrow(DateRange range) {
    var words = range(range);
    if (words == null) {
      return "Not dated";
    }
    var narrow = words;
    for (var month : Month.values()) {
      var name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      narrow = narrow.replace(name, name.substring(0, 3));
    }
    return English.capitalised(narrow);
  }

  private static String days(LocalDate from, LocalDate to) {
    if (from.equals(to)) {
      return DAY.format(from);
    }
    if (sameMonth(from, to)) {
      return from.getDayOfMonth() + "–" + DAY.format(to);
    }
    var start = from.getYear() == to.getYear() ? DAY_AND_MONTH : DAY;
    return start.format(from) + " – " + DAY.format(to);
  }

  private static String months(LocalDate from, LocalDate to) {
    if (sameMonth(from, to)) {
      return MONTH.format(from);
    }
    var start = from.getYear() == to.getYear() ? MONTH_ONLY : MONTH;
    return start.format(from) + "–" + MONTH.format(to);
  }

  private static String years(LocalDate from, LocalDate to) {
    return from.getYear() == to.getYear()
        ? "" + from.getYear()
        : from.getYear() + "–" + to.getYear();
  }

  private static String startOf(LocalDate from, DatePrecision precision) {
    return switch (precision) {
      case YEAR -> "" + from.getYear();
      case MONTH -> MONTH.format(from);
      case DAY, DAY_RANGE, WEEK, RANGE, BEFORE, UNRESOLVED -> DAY.format(from);
    };
  }

  private static String endOf(LocalDate to) {
    if (to.getDayOfYear() == to.lengthOfYear()) {
      return "end " + to.getYear();
    }
    return to.getDayOfMonth() == to.lengthOfMonth() ? "end " + MONTH.format(to) : DAY.format(to);
  }

  private static boolean sameMonth(LocalDate a, LocalDate b) {
    return a.getYear() == b.getYear() && a.getMonth() == b.getMonth();
  }
}
