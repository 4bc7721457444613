package io.sitrep.incident;

import java.util.List;

/** Cuts from the words for an actor what is no part of its name: marks, an article, a genitive. */
final class NameTrim {

  private static final String OPENING = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~•“”‘’ \t\n\u000b\f\r";
  private static final String CLOSING = ",;:•“”\" \t\n\u000b\f\r";
  private static final String APOSTROPHES = "'’";
  private static final List<String> ARTICLES =
      List.of("the ", "its ", "their ", "his ", "her ", "our ");

  private NameTrim() {}

  static String of(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && isOne(OPENING, name, from)) {
      from++;
    }
    while (to > from && isOne(CLOSING, name, to - 1)) {
      to--;
    }
    to = genitive(name, from, stop(name, from, to));
    for (var article : ARTICLES) {
      if (to - from >= article.length()
          && name.regionMatches(true, from, article, 0, article.length())) {
        return name.substring(from + article.length(), to);
      }
    }
    return name.substring(from, to);
  }

  /** Before the full stop of a sentence, but not that of "Gen." */
  private static int stop(String name, int from, int to) {
    boolean ends =
        to - from > 3
            && name.charAt(to - 1) == '.'
            && name.substring(to - 4, to - 1).chars().allMatch(Character::isLetter);
    return ends ? to - 1 : to;
  }

  private static int genitive(String name, int from, int to) {
    if (to > from && isOne(APOSTROPHES, name, to - 1)) {
      return to - 1;
    }
    boolean s = to - from > 1 && name.charAt(to - 1) == 's' && isOne(APOSTROPHES, name, to - 2);
    return s ? to - 2 : to;
  }

  private static boolean isOne(String marks, String name, int at) {
    return marks.indexOf(name.charAt(at)) >= 0;
  }
}
