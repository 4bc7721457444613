package io.sitrep.mention;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.sitrep.lexicon.Tsv;
import java.util.Set;
import java.util.stream.Stream;

/** The words for weekdays and months, folded. */
public final class CalendarWords {

  /** In full. */
  public static final Set<String> WEEKDAYS =
      Tsv.rows("en/weekdays.tsv").stream()
          .map(row -> row[0])
          .filter(word -> !word.endsWith("."))
          .collect(toUnmodifiableSet());

  /** In full and shortened. */
  public static final Set<String> MONTHS =
      Tsv.rows("en/months.tsv").stream().map(row -> row[0]).collect(toUnmodifiableSet());

  private static final Set<String> NAMES = names();

  private CalendarWords() {}

  /** "friday", "march"; not "may", which is a verb more often. */
  public static boolean isDayOrMonth(String norm) {
    return NAMES.contains(norm);
  }

  private static Set<String> names() {
    var months =
        Tsv.rows("en/months.tsv").stream()
            .filter(row -> !row[2].equals("short") && !row[0].equals("may"))
            .map(row -> row[0]);
    return Stream.concat(WEEKDAYS.stream(), months).collect(toUnmodifiableSet());
  }
}
