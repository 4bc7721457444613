package io.sitrep.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds when an article was published in its own text: in a line that says so, else in its
 * dateline.
 */
final class FilingDate {

  private static final int HEAD_LINES = 8;
  private static final int FOOT_LINES = 4;
  private static final int LONGEST_LINE = 100;
  private static final int DATELINE_WITHIN = 600;

  private static final String WEEKDAY =
      "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |(?:mon|tue|wed|thu|fri|sat|sun),? )?";
  private static final String TIME = "[\\s,|-]{0,4}(?:at )?(?:\\d{1,2}[:.]\\d{2}.{0,30})?";

  /** "Published November 4, 2023", "September 2, 2024 10:48 AM" */
  private static final Pattern LINE =
      Pattern.compile(
          "(?i)(?:(?:first )?published|posted|issued|filed|date)?(?: in [a-z ]{2,40}| online| on)?\\s?[:,]?\\s{0,3}"
              + WEEKDAY
              + WrittenDate.REGEX
              + TIME);

  /** "SAN AURELIO, 3 JAN 90 (AGENCY) --", "Tamsara, 11 February 2025 -" */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?im)^\\p{Lu}[\\p{L} .'’,/-]{1,60}?, ?" + WrittenDate.REGEX + "\\s*(?:[(\\[-]|[–—:])");

  private FilingDate() {}

  static Optional<LocalDate> stated(String text) {
    var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return lineDate(lines.subList(0, Math.min(HEAD_LINES, lines.size())))
        .or(() -> lineDate(lines.subList(Math.max(0, lines.size() - FOOT_LINES), lines.size())));
  }

  private static Optional<LocalDate> lineDate(List<String> lines) {
    return lines.stream()
        .filter(line -> line.length() <= LONGEST_LINE)
        .map(LINE::matcher)
        .filter(matcher -> matcher.matches())
        .map(WrittenDate::of)
        .flatMap(Optional::stream)
        .findFirst();
  }

  static Optional<LocalDate> ofDateline(String text) {
    var head = text.substring(0, Math.min(DATELINE_WITHIN, text.length()));
    var dateline = DATELINE.matcher(head);
    return dateline.find() ? WrittenDate.of(dateline) : Optional.empty();
  }
}
