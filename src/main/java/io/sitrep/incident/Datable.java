package io.sitrep.incident;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.text.Sentence;
import java.util.Set;

/** Whether a date dates something that happened, as against a comparison, a name or furniture. */
record Datable(Findings findings) {

  private static final int REACH = 8;
  private static final Set<String> SUPERLATIVES = WordClasses.of("incident", "superlatives");
  private static final Set<String> COMPARING =
      Set.of("compared", "against", "versus", "comparison", "unlike");
  private static final Set<String> ENDS = Set.of(".", "!", "?", ":", "\"", "”", "…", "'", "’");

  boolean test(TimeExpression time) {
    var sentence = findings.document().sentence(time.sentence());
    var date = Clauses.tokens(sentence, time.span());
    return isWhole(sentence)
        && !isCompared(sentence, date.from())
        && !isRecord(time, sentence, date)
        && !isName(time, sentence, date)
        && !isModifier(time, sentence, date)
        && !isQuoted(time, sentence)
        && !isCoarser(time);
  }

  /** A byline or a caption ends without a stop; a headline may too. */
  private static boolean isWhole(Sentence sentence) {
    var last = sentence.token(sentence.size() - 1);
    return sentence.number() == 1 || ENDS.contains(last.text()) || last.text().endsWith(".");
  }

  /** "against 22 in all of 2023" */
  private static boolean isCompared(Sentence sentence, int date) {
    for (int i = date - 1; i >= Math.max(0, date - REACH); i--) {
      if (sentence.token(i).isMark()) {
        return false;
      }
      boolean than = sentence.token(i).is("than") && i >= date - 2;
      if (than || COMPARING.contains(sentence.token(i).norm())) {
        return true;
      }
    }
    return false;
  }

  /** "the deadliest since 2015" tells nothing of 2015 but where "when" follows. */
  private static boolean isRecord(TimeExpression time, Sentence sentence, Clauses.Range date) {
    if (time.kind() != TimeExpression.Kind.SINCE || isWhen(sentence, date.to())) {
      return false;
    }
    for (int i = date.from() - 1; i >= Math.max(0, date.from() - REACH); i--) {
      if (SUPERLATIVES.contains(sentence.token(i).norm())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhen(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && sentence.token(at).is(",")
        && sentence.token(at + 1).is("when");
  }

  /** "the 2024 Humanitarian Response Plan" */
  private static boolean isName(TimeExpression time, Sentence sentence, Clauses.Range date) {
    boolean year = time.range() != null && time.range().precision() == DatePrecision.YEAR;
    return year
        && date.from() > 0
        && Set.of("the", "its", "their").contains(sentence.token(date.from() - 1).norm())
        && date.to() < sentence.size()
        && sentence.token(date.to()).isCapitalised();
  }

  /** "seized power in a <July> coup": the month only says which coup. */
  private boolean isModifier(TimeExpression time, Sentence sentence, Clauses.Range date) {
    boolean month = time.range() != null && time.range().precision() == DatePrecision.MONTH;
    return month
        && date.from() > 0
        && sentence.token(date.from() - 1).is("a")
        && date.to() < sentence.size()
        && sentence.token(date.to()).isWord()
        && !sentence.token(date.to()).isCapitalised()
        && findings.eventsIn(sentence.number()).stream().noneMatch(e -> e.from() == date.to());
  }

  /** A speaker's "they came back on Saturday" cannot be placed without what was said before. */
  private boolean isQuoted(TimeExpression time, Sentence sentence) {
    var text = findings.document().text();
    int start = findings.document().paragraphStart(sentence);
    boolean straight = false;
    int curly = 0;
    for (int i = start; i < time.span().start(); i++) {
      char c = text.charAt(i);
      straight ^= c == '"';
      curly += c == '“' ? 1 : c == '”' ? -1 : 0;
    }
    return straight || curly > 0;
  }

  /** "In 2018, 71 people were killed in November": the month says it. */
  private boolean isCoarser(TimeExpression time) {
    var range = time.range();
    return range != null
        && range.precision() == DatePrecision.YEAR
        && time.kind() == TimeExpression.Kind.POINT
        && findings.timesIn(time.sentence()).stream()
            .anyMatch(other -> !other.equals(time) && isMonthOf(other, time));
  }

  private static boolean isMonthOf(TimeExpression other, TimeExpression year) {
    var month = other.range();
    return month != null
        && year.range() != null
        && month.precision() == DatePrecision.MONTH
        && Dates.overlap(month, year.range());
  }
}
