package io.sitrep.mention.time;

import io.sitrep.mention.time.When.Part;
import io.sitrep.mention.time.When.WhichYear;
import org.jspecify.annotations.Nullable;

/** "in 2012", "a 2012 agreement", "the 1990s", "spring 2021", "last winter". */
final class Year implements Construction {

  static final String ID = "year";
  static final String DECADE = "decade";
  static final String SEASON = "season";

  @Override
  public @Nullable Phrase at(Lexemes lexemes, int at, boolean led) {
    int year = YearReader.year(lexemes, at);
    if (year > 0) {
      return isYear(lexemes, at, led)
          ? Phrase.of(at + 1, new When.InYear(year, Part.WHOLE), ID)
          : null;
    }
    int decade = decade(lexemes.norm(lexemes.is(at, "the") ? at + 1 : at));
    if (decade > 0) {
      int end = lexemes.is(at, "the") ? at + 2 : at + 1;
      return Phrase.of(end, new When.InDecade(decade, Part.WHOLE), DECADE);
    }
    return season(lexemes, at);
  }

  private static boolean isYear(Lexemes lexemes, int at, boolean led) {
    if (lexemes.is(at - 1, "of", "from", "about", "around", "to")
        || lexemes.number(at) % 100 == 0) {
      return (led || lexemes.is(at - 1, "of")) && !isCount(lexemes, at) && !isUnit(lexemes, at + 1);
    }
    return !isUnit(lexemes, at + 1)
        && (led || isAttribute(lexemes, at) || isBracketed(lexemes, at));
  }

  /** "a force of 2000 men" */
  private static boolean isCount(Lexemes lexemes, int at) {
    var next = lexemes.norm(at + 1);
    return lexemes.isLowerCaseWord(at + 1)
        && (next.endsWith("s") || next.equals("people") || next.endsWith("men"));
  }

  private static boolean isUnit(Lexemes lexemes, int at) {
    return lexemes.is(
        at,
        "block",
        "gmt",
        "hours",
        "hrs",
        "utc",
        "people",
        "troops",
        "soldiers",
        "km",
        "kilometres",
        "kilometers",
        "miles",
        "metres",
        "meters",
        "square",
        "local",
        "%",
        "percent",
        "dollars");
  }

  private static boolean isAttribute(Lexemes lexemes, int at) {
    return lexemes.is(
            at - 1,
            "a",
            "an",
            "the",
            "its",
            "his",
            "her",
            "their",
            "this",
            "that",
            "'s",
            "deadly",
            "failed",
            "disputed",
            "landmark",
            "bloody")
        && lexemes.isWord(at + 1)
        && (!isCount(lexemes, at) || lexemes.number(at) > 1990);
  }

  private static boolean isBracketed(Lexemes lexemes, int at) {
    return lexemes.is(at - 1, "(") && lexemes.is(at + 1, ")", "-", "--");
  }

  /** 1990 for "1990s", or 0. */
  private static int decade(String norm) {
    if (norm.length() != 5 || !norm.endsWith("0s")) {
      return 0;
    }
    boolean digits = norm.chars().limit(4).allMatch(Character::isDigit);
    int year = digits ? Integer.parseInt(norm.substring(0, 4)) : 0;
    return year >= 1900 && year < 2100 ? year : 0;
  }

  private static @Nullable Phrase season(Lexemes lexemes, int at) {
    boolean turned = lexemes.is(at, "last", "this", "next", "the", "past");
    int named = turned ? at + 1 : at;
    int month = TimeWords.ENGLISH.season(lexemes.norm(named));
    if (month == 0) {
      return null;
    }
    var year = YearReader.after(lexemes, named + 1);
    if (!(year.year() instanceof WhichYear.Nearest)) {
      return Phrase.of(year.end(), new When.InSeason(month, year.year()), SEASON);
    }
    if (!turned || (lexemes.is(at, "the") && !isAlone(lexemes, at, named))) {
      return null;
    }
    var nearest = lexemes.is(at, "last", "past") ? new WhichYear.Last() : new WhichYear.Nearest();
    var phrase = Phrase.of(named + 1, new When.InSeason(month, nearest), SEASON);
    return lexemes.is(at, "next") ? phrase.as(Phrase.Use.AHEAD) : phrase;
  }

  /** "in the summer", but not "in the spring offensive" or "the fall of Aleppo". */
  private static boolean isAlone(Lexemes lexemes, int at, int named) {
    return lexemes.is(at - 1, "in", "since", "during", "until", "by")
        && lexemes.isMarkOrEnd(named + 1);
  }
}
