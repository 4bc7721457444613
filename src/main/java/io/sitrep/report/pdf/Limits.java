package io.sitrep.report.pdf;

import java.util.List;

/** How many lines of each list the page shows; the attached data has all of them. */
record Limits(
    int casualties,
    int actors,
    int chronology,
    int implications,
    int gaps,
    int textLength,
    int quoteLength) {

  /** From the fullest to the tightest that may still be worth saving a page. */
  static final List<Limits> LEVELS =
      List.of(
          new Limits(12, 12, 12, 6, 8, 400, 600),
          new Limits(12, 10, 10, 5, 6, 400, 240),
          new Limits(12, 10, 10, 5, 6, 300, 170),
          new Limits(12, 8, 9, 4, 5, 300, 130),
          new Limits(10, 8, 8, 4, 5, 220, 110),
          new Limits(10, 8, 7, 4, 5, 180, 90),
          new Limits(8, 7, 6, 3, 5, 160, 84));

  /** For what would not fit on three pages otherwise. */
  static final Limits TIGHTEST = new Limits(8, 6, 6, 3, 5, 110, 90);

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

  String quote(String text) {
    return cut(text, quoteLength);
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
    return text.substring(0, end) + "…";
  }
}
