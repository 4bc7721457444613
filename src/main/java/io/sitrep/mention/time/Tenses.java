package io.sitrep.mention.time;

import io.sitrep.mention.Words;
import io.sitrep.mention.time.TimeWords.Tense;
import org.jspecify.annotations.Nullable;

/** Whether the words around a date set it ahead of the publication date. */
final class Tenses {

  private static final int BEFORE = 14;
  private static final int AFTER = 8;

  private Tenses() {}

  /** True of "will meet on Friday" and "On Friday, parliament will vote". */
  static boolean isFuture(Lexemes lexemes, int from, int to) {
    if (lexemes.is(to, "'s") || lexemes.is(from - 1, "of", "a", "the")) {
      return false;
    }
    var before = before(lexemes, from);
    return before == null
        ? (isOpening(lexemes, from) && after(lexemes, to))
        : before == Tense.FUTURE;
  }

  /** True of "was due to speak on 17 August", which may have come to pass or not. */
  static boolean isPlanned(Lexemes lexemes, int from) {
    return lexemes.is(planBefore(lexemes, from), "was", "were", "been", "had");
  }

  /** True of "was to meet on Saturday": seen from publication, that day is still to come. */
  static boolean isOutstanding(Lexemes lexemes, int from) {
    return lexemes.is(planBefore(lexemes, from), "was", "were");
  }

  /** The auxiliary of the nearest plan before a date, or -1. */
  private static int planBefore(Lexemes lexemes, int from) {
    for (int i = from - 1; i >= Math.max(1, from - BEFORE / 2); i--) {
      var mark = TimeWords.ENGLISH.tense(lexemes.norm(i));
      boolean plan = mark != null && mark.tense() == Tense.FUTURE && isMet(lexemes, i, mark);
      if (plan || (lexemes.is(i, "to") && lexemes.is(i - 1, "was", "were"))) {
        return i - 1;
      }
      if (mark != null && mark.tense() != Tense.FUTURE && !lexemes.is(i, "was", "were")) {
        return -1;
      }
    }
    return -1;
  }

  private static @Nullable Tense before(Lexemes lexemes, int from) {
    for (int i = from - 1; i >= Math.max(0, from - BEFORE); i--) {
      if (lexemes.is(i, ";", ":", "\"", "who", "which")) {
        return null;
      }
      var tense = tense(lexemes, i);
      if (tense != null) {
        return tense;
      }
    }
    return null;
  }

  private static boolean isOpening(Lexemes lexemes, int from) {
    return from <= 4 || lexemes.is(from - 1, ",");
  }

  private static boolean after(Lexemes lexemes, int to) {
    for (int i = to; i < to + AFTER; i++) {
      var tense = lexemes.is(i, ";", ":", "\"") ? Tense.PAST : tense(lexemes, i);
      if (tense != null) {
        return tense == Tense.FUTURE;
      }
    }
    return false;
  }

  private static @Nullable Tense tense(Lexemes lexemes, int at) {
    var mark = TimeWords.ENGLISH.tense(lexemes.norm(at));
    if (mark != null && isMet(lexemes, at, mark)) {
      boolean over = mark.tense() != Tense.PAST && lexemes.is(at - 1, "was", "were", "been", "had");
      boolean ahead = mark.tense() == Tense.PAST && isAfterBe(lexemes, at);
      return over ? Tense.PAST : ahead ? null : mark.tense();
    }
    return isPastForm(lexemes, at) ? Tense.PAST : null;
  }

  private static boolean isMet(Lexemes lexemes, int at, TimeWords.TenseMark mark) {
    return mark.next().isEmpty() || mark.next().contains(lexemes.norm(at + 1));
  }

  private static boolean isPastForm(Lexemes lexemes, int at) {
    var norm = lexemes.norm(at);
    return lexemes.isWord(at)
        && norm.length() > 3
        && Words.endsAsParticiple(norm)
        && !isAfterBe(lexemes, at)
        && !lexemes.is(at - 1, "the", "a", "an")
        && !lexemes.is(at, "united", "armed", "hundred", "need", "indeed", "feed", "speed");
  }

  /** "will be held", "expected to be released" */
  private static boolean isAfterBe(Lexemes lexemes, int at) {
    return lexemes.is(at - 1, "be", "is", "are", "get", "being")
        || (lexemes.is(at - 2, "be", "is", "are") && lexemes.norm(at - 1).endsWith("ly"));
  }
}
