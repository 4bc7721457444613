package io.sitrep.mention.time;

import io.sitrep.mention.time.Phrase.Use;
import io.sitrep.mention.time.When.Part;
import io.sitrep.mention.time.When.Unit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts dates together: "early on" + Sunday, Tuesday + "at 10pm", Tuesday + "and" + Wednesday. */
final class Grammar {

  private static final List<Construction> CONSTRUCTIONS =
      List.of(
          new NumericDate(),
          new DayAndMonth(),
          new Month(),
          new Year(),
          new NamedDays(),
          new Weekdays(),
          new RelativeDays(),
          new AnchoredDays(),
          new CountedTime(),
          new CountedDays(),
          new PeriodWords(),
          new DayNumbers());

  private Grammar() {}

  /** The longest date that starts at this token, with what belongs to it, or null. */
  static @Nullable Phrase at(Lexemes lexemes, int at, boolean led) {
    var first = timed(lexemes, at, led);
    if (first == null || first.use() == Use.NONE) {
      return first;
    }
    return listed(lexemes, first, lexemes.is(at - 1, "between"));
  }

  private static Phrase listed(Lexemes lexemes, Phrase first, boolean between) {
    var joined = first;
    while (true) {
      var longer = joined(lexemes, joined, between);
      if (longer == null) {
        return joined;
      }
      joined = longer;
    }
  }

  /** "Tuesday and Wednesday", "March to May", "28 June - 2 July", "2012-2015" */
  private static @Nullable Phrase joined(Lexemes lexemes, Phrase first, boolean between) {
    int link = first.end();
    boolean list = lexemes.is(link, "and", "or", ",", "&");
    if (!list && !lexemes.is(link, "to", "-", "--", "through", "until", "till", "into")) {
      return null;
    }
    if (lexemes.is(link, ",") && !isList(lexemes, link, first)) {
      return null;
    }
    int from = afterLink(lexemes, link, list);
    var last = timed(lexemes, from, true);
    return last != null && fit(first, last, list && !between) && !lexemes.is(last.end(), "'s")
        ? join(first, last, list)
        : null;
  }

  /** Past "to the", "and again on", "and into" */
  private static int afterLink(Lexemes lexemes, int link, boolean list) {
    if (!list) {
      return lexemes.is(link + 1, "the", "on") ? link + 2 : link + 1;
    }
    int again = lexemes.is(link + 1, "again", "into", "then", "early") ? link + 2 : link + 1;
    return again > link + 1 && lexemes.is(again, "on") ? again + 1 : again;
  }

  /** "Monday, Tuesday and Wednesday" */
  private static boolean isList(Lexemes lexemes, int comma, Phrase first) {
    return first.when() instanceof When.Weekday
        && Weekdays.weekday(lexemes, comma + 1) > 0
        && lexemes.is(comma + 2, "and", ",");
  }

  private static boolean fit(Phrase first, Phrase last, boolean list) {
    if (last.use() == Use.NONE) {
      return false;
    }
    return switch (last.when()) {
      case When.Weekday _ -> isOf(first, When.Weekday.class);
      case When.InMonth _ -> isOf(first, When.InMonth.class);
      case When.InYear _ ->
          isOf(first, When.InYear.class) || (!list && isOf(first, When.InMonth.class));
      case When.Day _, When.DaysOfMonth _ -> !list && first.isDay();
      case When.FromPublication _ ->
          (!list && first.isDay()) || isOf(first, When.FromPublication.class);
      case When.Feast _ -> isOf(first, When.Feast.class);
      default -> false;
    };
  }

  private static boolean isOf(Phrase phrase, Class<? extends When> type) {
    return type.isInstance(phrase.when())
        || (phrase.when() instanceof When.Join(_, var last, _) && type.isInstance(last));
  }

  private static Phrase join(Phrase first, Phrase last, boolean list) {
    var part = last.partOfDay() == null || Objects.equals(first.partOfDay(), last.partOfDay());
    var use = last.use() == Use.AHEAD ? Use.AHEAD : first.use();
    return new Phrase(
        last.end(),
        new When.Join(first.when(), last.when(), list),
        part ? first.partOfDay() : null,
        use,
        first.foundBy());
  }

  /** A date with the part of the day before or after it. */
  private static @Nullable Phrase timed(Lexemes lexemes, int at, boolean led) {
    var plain = parted(lexemes, at, led);
    var before = plain == null ? DayPart.at(lexemes, at) : null;
    if (before != null) {
      int date = linked(lexemes, before.end());
      var day = parted(lexemes, date, true);
      plain = day != null && day.isDay() ? day.at(before.words(), day.end()) : null;
    }
    return plain == null || !plain.isDay() ? plain : dated(lexemes, plain);
  }

  private static int linked(Lexemes lexemes, int at) {
    int next = lexemes.is(at, ",") ? at + 1 : at;
    return lexemes.is(next, "on", "of", "from", "between", "into", "to") ? next + 1 : next;
  }

  /** A part of the day after it, then the full date: "Tuesday night, June 5". */
  private static Phrase dated(Lexemes lexemes, Phrase day) {
    var timed = after(lexemes, day);
    var full = apposed(lexemes, timed);
    return full == null ? timed : after(lexemes, full);
  }

  private static Phrase after(Lexemes lexemes, Phrase day) {
    int at = day.end();
    boolean clock = lexemes.is(at, ",") && lexemes.is(at + 1, "at", "around");
    var part = DayPart.at(lexemes, clock ? at + 1 : at);
    return part == null || day.when() instanceof When.Unknown
        ? day
        : new Phrase(
            part.end(),
            day.when(),
            day.partOfDay() == null ? part.words() : day.partOfDay() + " " + part.words(),
            day.use(),
            day.foundBy());
  }

  private static @Nullable Phrase apposed(Lexemes lexemes, Phrase day) {
    if (!(day.when() instanceof When.Weekday || day.when() instanceof When.FromPublication)) {
      return null;
    }
    int at = day.end();
    boolean bracket = lexemes.is(at, "(", "[");
    int date = bracket || lexemes.is(at, ",") ? at + 1 : at;
    date = lexemes.is(date, "on") ? date + 1 : date;
    var full = longest(lexemes, date, false);
    if (full == null
        || !isCalendarDay(full.when())
        || (bracket && !lexemes.is(full.end(), ")", "]"))) {
      return null;
    }
    int end = bracket ? full.end() + 1 : full.end();
    return new Phrase(end, full.when(), day.partOfDay(), day.use(), full.foundBy());
  }

  private static boolean isCalendarDay(When when) {
    return when instanceof When.Day
        || when instanceof When.EitherDay
        || when instanceof When.DaysOfMonth
        || when instanceof When.DayNumber
        || when instanceof When.Feast;
  }

  /** "late Thursday", "early on Sunday", "mid-June", "the end of last year" */
  private static @Nullable Phrase parted(Lexemes lexemes, int at, boolean led) {
    var plain = longest(lexemes, at, led);
    var before = plain == null ? partBefore(lexemes, at) : null;
    if (before == null) {
      return plain;
    }
    var core = whole(lexemes, before.end());
    if (core == null) {
      return null;
    }
    var when = core.when().in(before.part());
    if (when != null) {
      return core.with(when, core.end());
    }
    return before.word().isEmpty() ? null : core.at(before.word(), core.end());
  }

  private static @Nullable Phrase whole(Lexemes lexemes, int at) {
    var core = longest(lexemes, at, true);
    if (core != null) {
      return core;
    }
    return lexemes.is(at, "the") && lexemes.is(at + 1, "year", "month", "week")
        ? Phrase.of(at + 2, running(lexemes.norm(at + 1)), PeriodWords.PERIOD)
        : null;
  }

  private static When running(String noun) {
    var unit = TimeWords.ENGLISH.unit(noun);
    return new When.Period(0, unit == null ? Unit.YEAR : unit, Part.WHOLE);
  }

  /** Which part, the end of its words, and the word itself where it can also be of a day. */
  private record PartBefore(int end, Part part, String word) {}

  private static @Nullable PartBefore partBefore(Lexemes lexemes, int at) {
    int the = lexemes.is(at, "the") ? at + 1 : at;
    var part =
        switch (lexemes.norm(the)) {
          case "early", "earlier", "beginning", "start" -> Part.EARLY;
          case "mid", "middle" -> Part.MIDDLE;
          case "late", "later", "end", "close" -> Part.LATE;
          default -> null;
        };
    if (part == null) {
      return week(lexemes, the);
    }
    boolean noun = lexemes.is(the, "beginning", "start", "middle", "end", "close");
    if (noun) {
      return lexemes.is(the + 1, "of") ? new PartBefore(the + 2, part, "") : null;
    }
    int end = lexemes.is(the + 1, "-", "on", "in", "that") ? the + 2 : the + 1;
    return new PartBefore(end, part, lexemes.norm(the));
  }

  /** "the second week of", "the last days of" */
  private static @Nullable PartBefore week(Lexemes lexemes, int at) {
    if (!lexemes.is(at + 1, "week", "days", "weeks") || !lexemes.is(at + 2, "of")) {
      return null;
    }
    boolean last = lexemes.is(at, "last", "final", "closing");
    int number = last ? 4 : TimeWords.ENGLISH.ordinal(lexemes.norm(at));
    return switch (number) {
      case 1 -> new PartBefore(at + 3, Part.EARLY, "");
      case 2, 3 -> new PartBefore(at + 3, Part.MIDDLE, "");
      case 4 -> new PartBefore(at + 3, Part.LATE, "");
      default -> null;
    };
  }

  private static @Nullable Phrase longest(Lexemes lexemes, int at, boolean led) {
    Phrase best = null;
    for (var construction : CONSTRUCTIONS) {
      var phrase = construction.at(lexemes, at, led);
      if (phrase != null && (best == null || phrase.end() > best.end())) {
        best = phrase;
      }
    }
    return best;
  }
}
