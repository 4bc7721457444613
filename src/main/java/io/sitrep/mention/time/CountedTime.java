package io.sitrep.mention.time;

import io.sitrep.mention.time.When.Unit;
import org.jspecify.annotations.Nullable;

/** "two days ago", "three weeks earlier", "a day later", "a few months ago". */
final class CountedTime implements Construction {

  static final String AGO = "ago";
  static final String EARLIER = "earlier-later";
  static final String AFTERMATH = "aftermath";

  /** A number of units and the exclusive end of its words; 0 where it is vague. */
  private record Count(int end, int count) {}

  @Override
  public @Nullable Phrase at(Lexemes lexemes, int at, boolean led) {
    var count = count(lexemes, at);
    var unit = count == null ? null : TimeWords.ENGLISH.unit(lexemes.norm(count.end()));
    if (count == null || unit == null || unit == Unit.WEEKEND) {
      return null;
    }
    int amount = amount(lexemes, count, unit);
    int turn = count.end() + 1;
    return switch (lexemes.norm(turn)) {
      case "ago" -> ago(turn + 1, amount, unit);
      case "earlier", "previously" -> anchored(turn + 1, -amount, unit);
      case "later" -> anchored(turn + 1, amount, unit);
      case "before", "prior" ->
          lexemes.isMarkOrEnd(turn + 1) ? anchored(turn + 1, -amount, unit) : null;
      case "after", "afterwards" ->
          lexemes.isMarkOrEnd(turn + 1)
              ? anchored(turn + 1, amount, unit)
              : before(lexemes, turn + 1, amount, unit);
      default -> null;
    };
  }

  private static int amount(Lexemes lexemes, Count count, Unit unit) {
    return lexemes.is(count.end(), "fortnight") && unit == Unit.WEEK
        ? 2 * count.count()
        : count.count();
  }

  private static @Nullable Count count(Lexemes lexemes, int at) {
    if (lexemes.is(at, "a") && lexemes.is(at + 1, "few")) {
      return new Count(at + 2, 0);
    }
    if (lexemes.is(at, "a") && lexemes.is(at + 1, "couple") && lexemes.is(at + 2, "of")) {
      return new Count(at + 3, 0);
    }
    int number =
        lexemes.digits(at) > 0 ? lexemes.number(at) : TimeWords.ENGLISH.number(lexemes.norm(at));
    return number < 0 || number > 999 ? null : new Count(at + 1, number);
  }

  private static Phrase ago(int end, int amount, Unit unit) {
    boolean exact = amount > 0 && unit != Unit.DECADE;
    return Phrase.of(
        end, exact ? new When.FromPublication(-amount, unit) : new When.Unknown(), AGO);
  }

  /** "on Tuesday, two days after <gunmen killed nine>": when they did. */
  private static @Nullable Phrase before(Lexemes lexemes, int clause, int amount, Unit unit) {
    boolean day = unit == Unit.DAY && amount > 0 && !lexemes.is(clause, "being", "his", "her");
    return day ? Phrase.of(clause, new When.FromAnchor(-amount, unit), AFTERMATH) : null;
  }

  /** "Two hours later" is no date. */
  private static @Nullable Phrase anchored(int end, int amount, Unit unit) {
    if (unit == Unit.HOUR) {
      return null;
    }
    boolean exact = amount != 0 && unit != Unit.DECADE;
    return Phrase.of(end, exact ? new When.FromAnchor(amount, unit) : new When.Unknown(), EARLIER);
  }
}
