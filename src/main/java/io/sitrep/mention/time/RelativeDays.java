package io.sitrep.mention.time;

import io.sitrep.mention.time.Phrase.Use;
import io.sitrep.mention.time.When.Unit;
import io.sitrep.mention.time.When.WhichWeek;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** "today", "last night", "the day before yesterday", "overnight". */
final class RelativeDays implements Construction {

  static final String ID = "relative-day";

  @Override
  public @Nullable Phrase at(Lexemes lexemes, int at, boolean led) {
    return switch (lexemes.norm(at)) {
      case "today" -> day(at + 1, 0, null);
      case "yesterday" -> day(at + 1, -1, null);
      case "tomorrow" -> day(at + 1, 1, null).as(Use.AHEAD);
      case "tonight" -> day(at + 1, 0, "night");
      case "overnight" -> overnight(lexemes, at + 1);
      case "this" -> partOf(lexemes, at, 0);
      case "last" -> lexemes.is(at + 1, "night", "evening") ? partOf(lexemes, at, -1) : null;
      case "the" -> beforeYesterday(lexemes, at);
      default -> null;
    };
  }

  private static Phrase day(int end, int shift, @Nullable String part) {
    return new Phrase(end, new When.FromPublication(shift, Unit.DAY), part, Use.PLAIN, ID);
  }

  private static @Nullable Phrase partOf(Lexemes lexemes, int at, int shift) {
    return lexemes.is(at + 1, "morning", "afternoon", "evening", "night")
        ? day(at + 2, shift, lexemes.norm(at + 1))
        : null;
  }

  private static @Nullable Phrase beforeYesterday(Lexemes lexemes, int at) {
    return lexemes.is(at + 1, "day")
            && lexemes.is(at + 2, "before")
            && lexemes.is(at + 3, "yesterday")
        ? day(at + 4, -2, null)
        : null;
  }

  /** Before a noun it is an adjective ("an overnight raid") and dates that just as well. */
  private static Phrase overnight(Lexemes lexemes, int end) {
    boolean on = lexemes.is(end, "on");
    boolean into = lexemes.is(end, "into", "to");
    int weekday = Weekdays.weekday(lexemes, on || into ? end + 1 : end);
    if (weekday == 0) {
      return new Phrase(end, new When.Overnight(), "overnight", Use.PLAIN, ID);
    }
    var day = DayOfWeek.of(weekday);
    var last = new When.Weekday(day, WhichWeek.NEAREST);
    var when =
        into ? new When.Join(new When.Weekday(day.minus(1), WhichWeek.NEAREST), last, false) : last;
    return new Phrase(on || into ? end + 2 : end + 1, when, "overnight", Use.PLAIN, ID);
  }
}
