package io.sitrep.mention.time;

import io.sitrep.mention.time.When.Unit;
import org.jspecify.annotations.Nullable;

/** "the same day", "the next morning", "that night", "the day before", "the previous week". */
final class AnchoredDays implements Construction {

  static final String ID = "anchored-day";

  @Override
  public @Nullable Phrase at(Lexemes lexemes, int at, boolean led) {
    int the = lexemes.is(at, "the", "that", "this") ? at + 1 : at;
    if (the > at && lexemes.is(the, "same", "very") && isUnit(lexemes, the + 1)) {
      return phrase(lexemes, the + 1, 0);
    }
    if (lexemes.is(at, "that") && isUnit(lexemes, at + 1)) {
      return phrase(lexemes, at + 1, 0);
    }
    if (the > at && lexemes.is(the, "day", "night") && isLoose(lexemes, the + 2)) {
      return lexemes.is(the + 1, "before", "after")
          ? phrase(lexemes, the, lexemes.is(the + 1, "after") ? 1 : -1).end(the + 2)
          : null;
    }
    if (the > at && lexemes.is(the, "next", "following", "previous") && isUnit(lexemes, the + 1)) {
      return phrase(lexemes, the + 1, lexemes.is(the, "previous") ? -1 : 1);
    }
    return lexemes.is(at, "next") && lexemes.is(at + 1, "day", "morning") && led == the > at
        ? phrase(lexemes, at + 1, 1)
        : null;
  }

  private static boolean isLoose(Lexemes lexemes, int at) {
    return lexemes.isMarkOrEnd(at) || lexemes.is(at, "in", "at", "and", "by", "near", "when");
  }

  private static boolean isUnit(Lexemes lexemes, int at) {
    return lexemes.is(at, "day", "week", "month", "year", "weekend") || isDayPart(lexemes, at);
  }

  private static boolean isDayPart(Lexemes lexemes, int at) {
    return lexemes.is(at, "morning", "afternoon", "evening", "night");
  }

  private static Phrase phrase(Lexemes lexemes, int noun, int shift) {
    boolean part = isDayPart(lexemes, noun);
    var unit = TimeWords.ENGLISH.unit(lexemes.norm(noun));
    var when = new When.FromAnchor(shift, part || unit == null ? Unit.DAY : unit);
    return new Phrase(noun + 1, when, part ? lexemes.norm(noun) : null, Phrase.Use.PLAIN, ID);
  }
}
