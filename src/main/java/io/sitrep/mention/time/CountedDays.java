package io.sitrep.mention.time;

import org.jspecify.annotations.Nullable;

/** Days counted on from the first: "five days beginning last Friday", "two days from Tuesday". */
final class CountedDays implements Construction {

  static final String ID = "counted-days";

  private static final int MOST = 60;

  @Override
  public @Nullable Phrase at(Lexemes lexemes, int at, boolean led) {
    int count =
        lexemes.digits(at) > 0 ? lexemes.number(at) : TimeWords.ENGLISH.number(lexemes.norm(at));
    if (count < 2 || count > MOST) {
      return null;
    }
    int noun = lexemes.is(at + 1, "straight", "consecutive", "successive") ? at + 2 : at + 1;
    if (!lexemes.is(noun, "days", "nights")) {
      return null;
    }
    int date = start(lexemes, noun + 1);
    var first = date == 0 ? null : Grammar.at(lexemes, date, true);
    return first == null || !first.isDay()
        ? null
        : new Phrase(
            first.end(),
            new When.CountedOn(first.when(), count),
            first.partOfDay(),
            first.use(),
            ID);
  }

  /** Past "that began on", or 0. */
  private static int start(Lexemes lexemes, int at) {
    int verb = lexemes.is(at, "that", "which") ? at + 1 : at;
    if (!lexemes.is(verb, "beginning", "starting", "from", "began", "started")) {
      return 0;
    }
    return lexemes.is(verb + 1, "on", "with") ? verb + 2 : verb + 1;
  }
}
