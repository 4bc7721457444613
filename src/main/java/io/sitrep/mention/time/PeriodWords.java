package io.sitrep.mention.time;

import io.sitrep.mention.time.Phrase.Use;
import io.sitrep.mention.time.When.Part;
import io.sitrep.mention.time.When.Unit;
import org.jspecify.annotations.Nullable;

/** "last week", "this year", "earlier this month", "over the past two years", "at the weekend". */
final class PeriodWords implements Construction {

  static final String PERIOD = "period";
  static final String PAST = "past-period";

  @Override
  public @Nullable Phrase at(Lexemes lexemes, int at, boolean led) {
    if (lexemes.is(at, "so") && lexemes.is(at + 1, "far")) {
      return soFar(lexemes, at);
    }
    if (lexemes.is(at, "earlier", "later") && lexemes.is(at + 1, "this", "in")) {
      return halved(lexemes, at);
    }
    if (lexemes.is(at, "the", "its", "their")) {
      return afterThe(lexemes, at + 1);
    }
    return lexemes.is(at, "recent", "coming") ? vague(lexemes, at) : turned(lexemes, at);
  }

  private static @Nullable Phrase soFar(Lexemes lexemes, int at) {
    var phrase = turned(lexemes, at + 2);
    return phrase == null ? null : phrase.as(Use.PERIOD);
  }

  private static @Nullable Phrase halved(Lexemes lexemes, int at) {
    var unit = lexemes.is(at + 2, "the") ? null : TimeWords.ENGLISH.unit(lexemes.norm(at + 2));
    if (unit == null || unit.compareTo(Unit.WEEK) < 0 || !lexemes.is(at + 1, "this")) {
      return null;
    }
    boolean later = lexemes.is(at, "later");
    var when = new When.Period(0, unit, later ? Part.REST : Part.SO_FAR);
    return Phrase.of(at + 3, when, PERIOD).as(later ? Use.AHEAD : Use.PLAIN);
  }

  private static @Nullable Phrase turned(Lexemes lexemes, int at) {
    int shift = shift(lexemes.norm(at));
    var unit = TimeWords.ENGLISH.unit(lexemes.norm(at + 1));
    if (shift == NONE) {
      return null;
    }
    if (unit == null || lexemes.norm(at + 1).endsWith("s")) {
      return shift < 0 ? past(lexemes, at) : null;
    }
    if (unit.compareTo(Unit.WEEK) < 0 || (shift > 0 && lexemes.is(at, "coming"))) {
      return null;
    }
    int end = lexemes.is(at + 2, "so") && lexemes.is(at + 3, "far") ? at + 4 : at + 2;
    boolean total = shift == 0 && (end == at + 4 || (unit == Unit.YEAR && !lexemes.is(end, "'s")));
    var use = shift > 0 ? Use.AHEAD : total ? Use.PERIOD : Use.PLAIN;
    return Phrase.of(end, new When.Period(shift, unit, Part.WHOLE), PERIOD).as(use);
  }

  private static final int NONE = Integer.MIN_VALUE;

  private static int shift(String word) {
    return switch (word) {
      case "last", "past" -> -1;
      case "this", "current" -> 0;
      case "next", "coming" -> 1;
      default -> NONE;
    };
  }

  private static @Nullable Phrase afterThe(Lexemes lexemes, int at) {
    if (lexemes.is(at, "weekend")) {
      return Phrase.of(at + 1, new When.Period(0, Unit.WEEKEND, Part.WHOLE), PERIOD);
    }
    if (lexemes.is(at, "current") && lexemes.is(at + 1, "week", "month", "year")) {
      return turned(lexemes, at);
    }
    return lexemes.is(at, "next", "coming", "following") ? vague(lexemes, at) : past(lexemes, at);
  }

  /** "past two years", "last month" after "the", "last few days" */
  private static @Nullable Phrase past(Lexemes lexemes, int at) {
    if (!lexemes.is(at, "past", "last", "previous", "preceding", "recent")) {
      return null;
    }
    boolean one = TimeWords.ENGLISH.unit(lexemes.norm(at + 1)) != null;
    int noun = one ? at + 1 : at + 2;
    var unit = TimeWords.ENGLISH.unit(lexemes.norm(noun));
    int count = one ? 1 : number(lexemes, at + 1);
    if (unit == null || count < 0 || (one && lexemes.is(noun + 1, "of"))) {
      return null;
    }
    boolean exact =
        count > 0 && !lexemes.is(at, "previous", "preceding") && !plural(lexemes, noun, one);
    var when = exact ? new When.Past(count, unit) : new When.Unknown();
    return Phrase.of(noun + 1, when, PAST).as(Use.PERIOD);
  }

  /** "the past days" */
  private static boolean plural(Lexemes lexemes, int noun, boolean one) {
    return one && lexemes.norm(noun).endsWith("s");
  }

  private static int number(Lexemes lexemes, int at) {
    return lexemes.digits(at) > 0 ? lexemes.number(at) : TimeWords.ENGLISH.number(lexemes.norm(at));
  }

  /** "recent weeks", "the coming days", "the next two months" */
  private static @Nullable Phrase vague(Lexemes lexemes, int at) {
    int noun = number(lexemes, at + 1) >= 0 ? at + 2 : at + 1;
    if (!lexemes.is(noun, "days", "weeks", "months", "years", "decades", "hours")) {
      return null;
    }
    return Phrase.of(noun + 1, new When.Unknown(), PAST).as(Use.PERIOD);
  }
}
