package io.sitrep.mention.time;

import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import org.jspecify.annotations.Nullable;

/** A date with the preposition before it, which may make it a beginning or an end. */
record Limit(Phrase phrase, Side side, boolean stretch) {

  /** Longer than this, a period from one day to another is one that totals are counted over. */
  private static final int LONGEST_EVENT_DAYS = 31;

  /** What the preposition makes of the date. */
  enum Side {
    NONE,
    SINCE,
    AFTER,
    UNTIL,
    BEFORE
  }

  /** The date, with its preposition, that starts at this token, or null. */
  static @Nullable Limit at(Lexemes lexemes, int at) {
    var bare = Grammar.at(lexemes, at, false);
    if (bare != null) {
      return new Limit(bare, Side.NONE, false);
    }
    return switch (lexemes.norm(at)) {
      case "since" -> since(lexemes, at + 1);
      case "until", "till" -> limit(lexemes, at + 1, Side.UNTIL);
      case "up" -> lexemes.is(at + 1, "to", "until") ? limit(lexemes, at + 2, Side.UNTIL) : null;
      case "by" -> edge(lexemes, at + 1, Side.UNTIL);
      case "before" -> edge(lexemes, at + 1, Side.BEFORE);
      case "prior" -> lexemes.is(at + 1, "to") ? edge(lexemes, at + 2, Side.BEFORE) : null;
      case "after" -> edge(lexemes, at + 1, Side.AFTER);
      case "from", "between" -> between(lexemes, at + 1);
      case "over", "throughout", "during", "within" -> stretch(lexemes, at + 1);
      case "on", "in", "at" -> placed(lexemes, at + 1);
      default -> null;
    };
  }

  /** "Since Friday's attack" tells the day of the attack. */
  private static @Nullable Limit since(Lexemes lexemes, int at) {
    var limit = limit(lexemes, at, Side.SINCE);
    return limit != null && limit.phrase().isDay() && lexemes.is(limit.phrase().end(), "'s")
        ? null
        : limit;
  }

  private static @Nullable Limit limit(Lexemes lexemes, int at, Side side) {
    var phrase = led(lexemes, at);
    return phrase == null ? null : new Limit(phrase, side, false);
  }

  /** "During the November battles" dates the battles: only the month is taken. */
  private static @Nullable Limit stretch(Lexemes lexemes, int at) {
    var phrase = led(lexemes, at);
    boolean noun = phrase != null && lexemes.is(at, "the") && isNoun(lexemes, phrase.end());
    return phrase == null || (noun && isAttributable(phrase))
        ? null
        : new Limit(phrase, Side.NONE, false);
  }

  private static boolean isAttributable(Phrase phrase) {
    return phrase.when() instanceof When.InMonth || phrase.when() instanceof When.InYear;
  }

  private static boolean isNoun(Lexemes lexemes, int at) {
    return (lexemes.isLowerCaseWord(at) || lexemes.isUpperCase(at)) && !isFunctionWord(lexemes, at);
  }

  private static @Nullable Limit placed(Lexemes lexemes, int at) {
    int date = lexemes.is(at, "around", "about", "or") ? at + 1 : at;
    return stretch(lexemes, date);
  }

  private static @Nullable Phrase led(Lexemes lexemes, int at) {
    var phrase = Grammar.at(lexemes, at, true);
    return phrase == null && lexemes.is(at, "the") ? Grammar.at(lexemes, at + 1, true) : phrase;
  }

  /** "Before Friday", but not "before Friday prayers", "by Friday's blast". */
  private static @Nullable Limit edge(Lexemes lexemes, int at, Side side) {
    var phrase = led(lexemes, at);
    if (phrase == null || phrase.use() == Phrase.Use.NONE) {
      return null;
    }
    int end = phrase.end();
    return lexemes.is(end, "'s") || isNoun(lexemes, end) ? null : new Limit(phrase, side, false);
  }

  private static boolean isFunctionWord(Lexemes lexemes, int at) {
    return lexemes.is(
        at, "and", "or", "but", "in", "at", "on", "by", "for", "with", "when", "as", "that", "the",
        "to", "from", "of", "had", "were", "was", "have", "has", "after", "because", "while",
        "which", "who", "if", "there", "they", "he", "she", "it", "more", "nearly", "about", "some",
        "all");
  }

  private static @Nullable Limit between(Lexemes lexemes, int at) {
    var phrase = led(lexemes, at);
    if (phrase == null) {
      return null;
    }
    boolean both =
        phrase.when() instanceof When.Join
            || (phrase.when() instanceof When.DaysOfMonth(_, int first, int last, _)
                && first < last);
    return both ? new Limit(phrase, Side.NONE, true) : null;
  }

  /** "By the end of the year" runs to its last day. */
  boolean isWholePeriod() {
    return (side == Side.UNTIL || side == Side.BEFORE)
        && phrase.when() instanceof When.Period(int shift, _, var part)
        && shift >= 0
        && part == When.Part.LATE;
  }

  /** True of "from 2012 to 2015". */
  boolean isStretch(@Nullable DateRange range) {
    return stretch
        && range != null
        && range.from() != null
        && range.to() != null
        && range.from().plusDays(LONGEST_EVENT_DAYS).isBefore(range.to());
  }

  /** The range on the named side of the date. */
  @Nullable DateRange applied(@Nullable DateRange range) {
    if (range == null) {
      return null;
    }
    var from = range.from();
    var to = range.to();
    return switch (side) {
      case NONE -> range;
      case SINCE -> from == null ? null : new DateRange(from, null, range.precision());
      case AFTER -> to == null ? null : new DateRange(to.plusDays(1), null, range.precision());
      case UNTIL -> to == null ? null : new DateRange(null, to, DatePrecision.BEFORE);
      case BEFORE ->
          from == null ? null : new DateRange(null, from.minusDays(1), DatePrecision.BEFORE);
    };
  }
}
