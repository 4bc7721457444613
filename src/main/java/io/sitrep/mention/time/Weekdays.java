package io.sitrep.mention.time;

import io.sitrep.mention.time.When.WhichWeek;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** "Tuesday", "last Tuesday", "Tuesday last week", "Tuesday, June 5"; not "every Friday". */
final class Weekdays implements Construction {

  static final String ID = "weekday";

  @Override
  public @Nullable Phrase at(Lexemes lexemes, int at, boolean led) {
    if (isTurn(lexemes, at) && weekday(lexemes, at + 1) > 0) {
      return turned(lexemes, at);
    }
    if (lexemes.is(at, "previous", "following") && weekday(lexemes, at + 1) > 0) {
      return Phrase.of(at + 2, new When.Unknown(), ID);
    }
    int day = weekday(lexemes, at);
    if (day == 0 || isName(lexemes, at, led)) {
      return null;
    }
    if (lexemes.is(at - 1, "every", "each", "most", "alternate")) {
      return Phrase.of(at + 1, new When.Unknown(), ID).as(Phrase.Use.NONE);
    }
    return isAny(lexemes, at)
        ? Phrase.of(at + 1, new When.Unknown(), ID)
        : plain(lexemes, at + 1, day);
  }

  private static boolean isTurn(Lexemes lexemes, int at) {
    return lexemes.is(at, "last", "next", "this", "coming")
        || (lexemes.is(at, "past") && lexemes.is(at - 1, "this", "the"));
  }

  /** "On a Friday" is any; "a Friday blast" is the last. */
  private static boolean isAny(Lexemes lexemes, int at) {
    return lexemes.is(at - 1, "one", "any")
        || (lexemes.is(at - 1, "a")
            && (lexemes.is(at - 2, "on")
                || !lexemes.isWord(at + 1)
                || TimeWords.ENGLISH.dayPart(lexemes, at + 1) > 0));
  }

  /** 1 for Monday to 7 for Sunday, or 0. */
  static int weekday(Lexemes lexemes, int at) {
    return lexemes.isCapitalised(at) ? TimeWords.ENGLISH.weekday(lexemes.norm(at)) : 0;
  }

  private static Phrase turned(Lexemes lexemes, int at) {
    var week =
        switch (lexemes.norm(at)) {
          case "last", "past" -> WhichWeek.LAST;
          case "this" -> WhichWeek.NEAREST;
          default -> WhichWeek.NEXT;
        };
    var when = new When.Weekday(DayOfWeek.of(weekday(lexemes, at + 1)), week);
    var phrase = Phrase.of(at + 2, when, ID);
    return week == WhichWeek.NEXT ? phrase.as(Phrase.Use.AHEAD) : phrase;
  }

  private static Phrase plain(Lexemes lexemes, int end, int day) {
    int week = lexemes.is(end, "of") ? end + 1 : end;
    if (lexemes.is(week + 1, "week") && lexemes.is(week, "last", "this", "next")) {
      return ofWeek(lexemes.norm(week), week + 2, day);
    }
    return Phrase.of(end, new When.Weekday(DayOfWeek.of(day), WhichWeek.NEAREST), ID);
  }

  private static Phrase ofWeek(String word, int end, int day) {
    var week =
        switch (word) {
          case "last" -> WhichWeek.LAST_WEEK;
          case "this" -> WhichWeek.THIS_WEEK;
          default -> WhichWeek.NEXT_WEEK;
        };
    var phrase = Phrase.of(end, new When.Weekday(DayOfWeek.of(day), week), ID);
    return week == WhichWeek.NEXT_WEEK ? phrase.as(Phrase.Use.AHEAD) : phrase;
  }

  /** "Sunday Okafor said", "Pastor Monday Eze", "Musa Bello, Friday Etim and" */
  private static boolean isName(Lexemes lexemes, int at, boolean led) {
    if (led || !lexemes.isCapitalised(at + 1) || lexemes.isUpperCase(at + 1)) {
      return false;
    }
    if (DayAndMonth.month(lexemes, at + 1) != null
        || TimeWords.ENGLISH.dayPart(lexemes, at + 1) > 0) {
      return false;
    }
    boolean aged = lexemes.is(at + 2, ",", "(") && lexemes.number(at + 3) > 0;
    return at == 0
        || aged
        || lexemes.is(at - 1, ",", "and", ":", ";", "\"", "(")
        || lexemes.is(at - 1, "mr", "mr.", "chief", "pastor", "dr", "dr.", "sgt", "sgt.", "capt.")
        || lexemes.is(at - 1, "mrs", "mrs.", "victim", "named", "identified", "by", "sergeant")
        || lexemes.is(at - 1, "captain", "inspector", "constable", "corporal", "rev.", "alhaji");
  }
}
