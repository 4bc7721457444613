package io.sitrep.mention.time;

import org.jspecify.annotations.Nullable;

/** "on the 14th": a day of the month that is running, or of the one before. */
final class DayNumbers implements Construction {

  static final String ID = "day-number";

  @Override
  public @Nullable Phrase at(Lexemes lexemes, int at, boolean led) {
    if (!lexemes.is(at, "the") || !lexemes.is(at - 1, "on", "since", "until", "by")) {
      return null;
    }
    var word = lexemes.norm(at + 1);
    boolean digits = !word.isEmpty() && Character.isDigit(word.charAt(0));
    int day = digits ? TimeWords.ENGLISH.ordinal(word) : 0;
    boolean alone = !lexemes.isWord(at + 2) || lexemes.is(at + 2, "and", "at", "in", "when");
    return day > 0 && day <= 31 && alone ? Phrase.of(at + 2, new When.DayNumber(day), ID) : null;
  }
}
