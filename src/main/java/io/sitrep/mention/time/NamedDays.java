package io.sitrep.mention.time;

import io.sitrep.mention.time.When.WhichYear;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** "Christmas Day", "New Year's Eve 2019", "on Eid", "the September 11 attacks", "Black Friday". */
final class NamedDays implements Construction {

  static final String ID = "named-day";

  @Override
  public @Nullable Phrase at(Lexemes lexemes, int at, boolean led) {
    boolean last = lexemes.is(at, "last");
    var day = TimeWords.ENGLISH.namedDay(lexemes, last ? at + 1 : at);
    if (day == null || !lexemes.isNameLike(last ? at + 1 : at)) {
      return null;
    }
    if (day.length() == 1 && !led && !last) {
      return null;
    }
    int end = (last ? at + 1 : at) + day.length();
    return switch (day.value()) {
      case "-" -> Phrase.of(end, new When.Unknown(), ID).as(Phrase.Use.NONE);
      case "?" -> Phrase.of(YearReader.after(lexemes, end).end(), new When.Unknown(), ID);
      default -> dated(lexemes, end, day.value(), last);
    };
  }

  private static Phrase dated(Lexemes lexemes, int end, String date, boolean last) {
    if (date.length() > 5) {
      return Phrase.of(end, new When.Day(LocalDate.parse(date)), ID);
    }
    var year = YearReader.after(lexemes, end);
    var which = last && year.end() == end ? new WhichYear.Last() : year.year();
    return Phrase.of(year.end(), new When.Feast(MonthDay.parse("--" + date), which), ID);
  }
}
