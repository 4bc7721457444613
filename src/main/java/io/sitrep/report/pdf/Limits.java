package io.sitrep.report.pdf;

import java.util.List;

/**
 * How many lines of each list the page shows, how many points closer rows stand, and the size of
 * their type as a part of the usual; the attached data has all lines.
 */
record Limits(
    int casualties,
    int actors,
    int chronology,
    int implications,
    int gaps,
    int bars,
    int textLength,
    int dayLength,
    int quoteLength,
    float closer,
    float type) {

  private static final String BETWEEN = " · ";

  /**
   * From the fullest to the tightest that may still be worth saving a page; none hides a casualty
   * figure that another shows.
   */
  static final List<Limits> LEVELS =
      List.of(
          new Limits(20, 12, 12, 6, 8, 6, 400, 120, 600, 0, 1),
          new Limits(20, 12, 12, 6, 8, 6, 400, 120, 300, 0, 1),
          new Limits(20, 11, 11, 5, 7, 6, 400, 110, 265, 0, 1),
          new Limits(20, 10, 10, 5, 6, 6, 400, 100, 200, 0, 1),
          new Limits(20, 10, 10, 5, 6, 6, 300, 100, 132, 0, 1),
          new Limits(20, 10, 9, 4, 5, 6, 300, 90, 132, 0, 1),
          new Limits(20, 10, 8, 4, 5, 5, 260, 90, 132, 0, 1),
          new Limits(20, 10, 8, 4, 5, 5, 230, 80, 132, 0.4f, 1),
          new Limits(20, 10, 8, 4, 5, 5, 210, 80, 132, 0.4f, 1),
          new Limits(20, 9, 8, 4, 5, 5, 190, 76, 132, 0.4f, 1),
          new Limits(20, 8, 8, 4, 5, 4, 180, 76, 132, 0.4f, 1),
          new Limits(20, 8, 7, 4, 5, 4, 170, 70, 132, 0.9f, 0.93f),
          new Limits(20, 7, 7, 4, 5, 4, 160, 60, 132, 0.9f, 0.93f),
          new Limits(20, 7, 6, 3, 5, 4, 150, 60, 132, 0.9f, 0.93f),
          new Limits(20, 6, 6, 3, 5, 4, 140, 60, 132, 0.9f, 0.93f),
          new Limits(20, 6, 6, 3, 5, 4, 120, 60, 100, 0.9f, 0.93f));

  /** For what would not fit on three pages otherwise. */
  static final Limits TIGHTEST = new Limits(8, 6, 6, 3, 5, 4, 110, 56, 90, 0.9f, 0.93f);

  static <T> List<T> first(int most, List<T> all) {
    return all.size() <= most ? all : all.subList(0, most);
  }

  /** "3 more in the attached data", or nothing. */
  static String more(int most, int all) {
    return all <= most ? "" : "%s more in the attached data".formatted(all - most);
  }

  String text(String text) {
    return cut(text, textLength);
  }

  /** Cuts a list at one of its dots. */
  String list(String list) {
    int longest = textLength * 5 / 4;
    int end = list.length() <= longest ? list.length() : list.lastIndexOf(BETWEEN, longest);
    int left = list.substring(Math.max(end, 0)).split(BETWEEN).length - 1;
    return end < 1 || left == 0
        ? cut(list, longest)
        : list.substring(0, end) + BETWEEN + more(0, left);
  }

  /** Cuts at a comma where there is one near the end. */
  String quote(String text) {
    int comma = text.length() <= quoteLength ? -1 : text.lastIndexOf(", ", quoteLength - 1);
    return comma > quoteLength * 3 / 5 ? text.substring(0, comma) + "…" : cut(text, quoteLength);
  }

  /** Cuts at a space where there is one near the end. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = text.lastIndexOf(' ', length - 1);
    if (end < length * 3 / 4) {
      end = Character.isLowSurrogate(text.charAt(length - 1)) ? length - 2 : length - 1;
    }
    return text.substring(0, beforeBracket(text, end)) + "…";
  }

  /** "by the end of last year… [end 2023]" is cut before the bracket, never within it. */
  private static int beforeBracket(String text, int end) {
    int open = text.lastIndexOf(" [", end);
    return open > end / 2 && text.indexOf(']', open) >= end ? open : end;
  }
}
