package io.sitrep.incident;

import io.sitrep.lexicon.WordClasses;
import java.util.List;
import java.util.Set;

/** Cuts from the words for an actor what is no part of its name: marks, an article, a genitive. */
final class NameTrim {

  private static final String OPENING = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~•“”‘’ \t\n\u000b\f\r";
  private static final String CLOSING = ",;:•“”\" \t\n\u000b\f\r";
  private static final String APOSTROPHES = "'’";
  private static final List<String> ARTICLES =
      List.of("the ", "its ", "their ", "his ", "her ", "our ");

  /** What news says of a body before its name. */
  private static final Set<String> DESCRIPTIONS = WordClasses.of("incident", "descriptions");

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
        from += article.length();
        break;
      }
    }
    return name.substring(afterDescription(name, from, to), to);
  }

  /** Past "banned" and "local" before a proper name, but not that of "local police". */
  private static int afterDescription(String name, int from, int to) {
    int space = name.indexOf(' ', from);
    boolean proper =
        space > from && space + 1 < to && Character.isUpperCase(name.codePointAt(space + 1));
    return proper && DESCRIPTIONS.contains(name.substring(from, space)) ? space + 1 : from;
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
