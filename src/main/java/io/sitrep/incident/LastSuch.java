package io.sitrep.incident;

import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.mention.time.TimeExpression.Kind;
import io.sitrep.text.Sentence;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "The deadliest since 9 June, when gunmen killed nine": the earlier incident of a comparison. */
final class LastSuch {

  /** "since the April 22 <Dola market attack in which> 26 people died". */
  private static final int LONGEST_NAME = 6;

  private static final Pattern DAY_NUMBER = Pattern.compile("\\b\\d{1,2}(st|nd|rd|th)?\\b");
  private static final Pattern YEAR_NUMBER = Pattern.compile("\\b(19|20)\\d\\d\\b");
  private static final Pattern YEAR_ALONE =
      Pattern.compile("(?i)^(since |in |the )*(19|20)\\d\\d$");

  private LastSuch() {}

  /** When the earlier incident was, or null. */
  static @Nullable TimeExpression in(Findings findings, Sentence sentence) {
    return findings.timesIn(sentence.number()).stream()
        .filter(time -> time.kind() == Kind.SINCE && isFollowedByWhen(sentence, time))
        .findFirst()
        .map(LastSuch::asPoint)
        .orElse(null);
  }

  private static boolean isFollowedByWhen(Sentence sentence, TimeExpression time) {
    return sentence.tokens().stream()
        .filter(token -> token.span().start() >= time.span().end())
        .filter(token -> !token.isMark())
        .limit(LONGEST_NAME)
        .anyMatch(token -> token.is("when") || token.is("which"));
  }

  private static @Nullable TimeExpression asPoint(TimeExpression since) {
    var range = since.range();
    var from = range == null ? null : range.from();
    return from == null ? null : since.over(named(since.text(), from));
  }

  /** The day, month or year that the words name: "since March 2021, when 12 died". */
  private static DateRange named(String words, LocalDate from) {
    if (DAY_NUMBER.matcher(words).find()) {
      return new DateRange(from, from, DatePrecision.DAY);
    }
    return YEAR_ALONE.matcher(words).find()
        ? new DateRange(from, from.plusYears(1).minusDays(1), DatePrecision.YEAR)
        : YEAR_NUMBER.matcher(words).find()
            ? new DateRange(from, from.plusMonths(1).minusDays(1), DatePrecision.MONTH)
            : new DateRange(from, from, DatePrecision.DAY);
  }
}
