package io.sitrep.mention.time;

import io.sitrep.mention.time.TimeWords.Trust;
import io.sitrep.mention.time.When.Part;
import io.sitrep.mention.time.When.WhichYear;
import org.jspecify.annotations.Nullable;

/** "January", "last June", "May 2019", "June last year", "a July coup". */
final class Month implements Construction {

  static final String ID = "month";

  @Override
  public @Nullable Phrase at(Lexemes lexemes, int at, boolean led) {
    if (lexemes.is(at, "last", "next", "this", "past", "previous") && isMonth(lexemes, at + 1)) {
      return turned(lexemes, at);
    }
    var month = DayAndMonth.month(lexemes, at);
    if (month == null) {
      return null;
    }
    int end = at + (lexemes.is(at + 1, ".") && month.trust() == Trust.SHORT ? 2 : 1);
    var year = YearReader.after(lexemes, end);
    boolean dated = !(year.year() instanceof WhichYear.Nearest);
    return dated || (isTrusted(lexemes, at, month.trust(), led) && !isName(lexemes, at))
        ? Phrase.of(year.end(), new When.InMonth(month.month(), year.year(), Part.WHOLE), ID)
        : null;
  }

  private static boolean isMonth(Lexemes lexemes, int at) {
    var month = DayAndMonth.month(lexemes, at);
    return month != null && month.trust() != Trust.SHORT;
  }

  private static @Nullable Phrase turned(Lexemes lexemes, int at) {
    var month = DayAndMonth.month(lexemes, at + 1);
    if (month == null) {
      return null;
    }
    var year =
        lexemes.is(at, "this", "next") ? new WhichYear.Nearest() : (WhichYear) new WhichYear.Last();
    var phrase = Phrase.of(at + 2, new When.InMonth(month.month(), year, Part.WHOLE), ID);
    return lexemes.is(at, "next") ? phrase.as(Phrase.Use.AHEAD) : phrase;
  }

  private static boolean isTrusted(Lexemes lexemes, int at, Trust trust, boolean led) {
    return switch (trust) {
      case SURE -> true;
      case UNSURE -> led || isAttribute(lexemes, at);
      case SHORT -> led && lexemes.norm(at).length() > 3;
    };
  }

  /** "the March attack", "a May ruling" */
  private static boolean isAttribute(Lexemes lexemes, int at) {
    return lexemes.is(at - 1, "the", "a", "an", "its", "his", "her", "their", "'s", "every")
        && lexemes.isLowerCaseWord(at + 1)
        && !lexemes.is(at + 1, "of", "to", "on", "in", "by", "for", "from", "and", "was", "will");
  }

  /** "Theresa May", "April Okafor", "the March of Return", "may be" in capitals. */
  private static boolean isName(Lexemes lexemes, int at) {
    if (lexemes.is(at, "may") && lexemes.is(at + 1, "have", "be", "not", "also")) {
      return true;
    }
    return lexemes.is(at + 1, "of") || (lexemes.is(at - 1, "by") && lexemes.isCapitalised(at + 1));
  }
}
