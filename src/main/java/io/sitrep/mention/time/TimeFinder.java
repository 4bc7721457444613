package io.sitrep.mention.time;

import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import io.sitrep.mention.time.Phrase.Use;
import io.sitrep.mention.time.TimeExpression.Kind;
import io.sitrep.mention.time.When.WhichYear;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of an article and resolves them against its publication date; without one,
 * weekdays and the like stay as written. Holds no state between articles, so one serves all
 * threads.
 */
public final class TimeFinder {

  private final @Nullable LocalDate published;

  public TimeFinder(@Nullable LocalDate published) {
    this.published = published;
  }

  /** Every date of the article's body in reading order; "the next day" follows the one before. */
  public List<TimeExpression> find(Document document) {
    var anchors = new Anchors();
    var found = new ArrayList<TimeExpression>();
    for (var sentence : document.sentences()) {
      found.addAll(new Search(document.text(), sentence, published, anchors).find());
      anchors.endSentence();
    }
    return found;
  }

  /** The dates of one sentence; {@code anchor} is the day that "the next day" counts from. */
  public List<TimeExpression> find(
      Document document, Sentence sentence, @Nullable DateRange anchor) {
    var anchors = new Anchors();
    anchors.start(anchor);
    return new Search(document.text(), sentence, published, anchors).find();
  }

  /** One sentence on its way from left to right. */
  private static final class Search {

    private static final int LONGEST_DATELINE = 6;

    private final String text;
    private final Sentence sentence;
    private final Lexemes lexemes;
    private final @Nullable LocalDate published;
    private final Anchors anchors;
    private WhichYear.@Nullable Stated year;

    Search(String text, Sentence sentence, @Nullable LocalDate published, Anchors anchors) {
      this.text = text;
      this.sentence = sentence;
      this.lexemes = Lexemes.of(sentence);
      this.published = published;
      this.anchors = anchors;
    }

    List<TimeExpression> find() {
      var found = new ArrayList<TimeExpression>();
      int at = 0;
      while (at < lexemes.size()) {
        var limited = Limit.at(lexemes, at);
        if (limited == null) {
          at++;
          continue;
        }
        if (limited.phrase().use() != Use.NONE && !isFiled(at, limited.phrase().end())) {
          found.add(expression(at, limited));
        }
        at = limited.phrase().end();
      }
      return withDetachedHour(found);
    }

    /** "COLIMA, APRIL 11 (WIRE) -": the day an article was filed, below lines of a telex. */
    private boolean isFiled(int from, int to) {
      if (from < 1 || from > LONGEST_DATELINE || !isNames(from)) {
        return false;
      }
      int end = to;
      if (lexemes.is(to, "(") && lexemes.is(to + 2, ")")) {
        end = to + 3;
      }
      return lexemes.is(end, "-", "--", "–", "—");
    }

    private boolean isNames(int to) {
      for (int i = 0; i < to; i++) {
        if (!lexemes.isUpperCase(i) && !lexemes.is(i, ",", "/")) {
          return false;
        }
      }
      return true;
    }

    /** "The blast at 4 a.m. shook the market on Tuesday": the hour of the only day in sight. */
    private List<TimeExpression> withDetachedHour(List<TimeExpression> found) {
      var days = found.stream().filter(Search::isDay).toList();
      var hour = days.size() == 1 && days.getFirst().partOfDay() == null ? hour(found) : null;
      return hour == null ? found : found.stream().map(t -> isDay(t) ? t.at(hour) : t).toList();
    }

    private static boolean isDay(TimeExpression time) {
      return time.kind() == Kind.POINT
          && time.range() != null
          && time.range().precision() == DatePrecision.DAY;
    }

    private @Nullable String hour(List<TimeExpression> found) {
      for (int at = 0; at < lexemes.size(); at++) {
        int from = at;
        var part = lexemes.is(at, "at", "around", "about") ? DayPart.at(lexemes, at) : null;
        if (part != null
            && part.words().chars().anyMatch(Character::isDigit)
            && found.stream().noneMatch(t -> t.span().overlaps(lexemes.span(from, part.end())))) {
          return part.words();
        }
      }
      return null;
    }

    private TimeExpression expression(int from, Limit limit) {
      var phrase = limit.phrase();
      int to = phrase.end();
      boolean future = phrase.use() == Use.AHEAD || Tenses.isFuture(lexemes, from, to);
      var when = inYear(from, phrase.when());
      var range = limit.applied(resolved(when, limit, future, from));
      var kind = kind(limit, phrase, range, future);
      if (limit.side() == Limit.Side.NONE && range != null) {
        anchors.add(range, isReported(from));
      }
      var span = lexemes.span(from, to);
      return new TimeExpression(
          span,
          sentence.number(),
          span.in(text),
          range,
          when.stated(),
          phrase.partOfDay(),
          kind,
          phrase.foundBy());
    }

    /** "In 2018, at least 71 were killed in November": the year holds for the sentence. */
    private When inYear(int from, When when) {
      if (when instanceof When.InYear(int stated, var part)
          && part == When.Part.WHOLE
          && lexemes.is(from, "in")) {
        year = new WhichYear.Stated(stated);
      }
      if (year == null) {
        return when;
      }
      return switch (when) {
        case When.InMonth(int month, WhichYear.Nearest(), var part) ->
            new When.InMonth(month, year, part);
        case When.DaysOfMonth(int month, int first, int last, WhichYear.Nearest()) ->
            new When.DaysOfMonth(month, first, last, year);
        default -> when;
      };
    }

    private @Nullable DateRange resolved(When when, Limit limit, boolean future, int from) {
      if (when instanceof When.Weekday && Tenses.isOutstanding(lexemes, from)) {
        return resolver(when, true).resolve(when);
      }
      var range = resolver(when, future || limit.isWholePeriod()).resolve(when);
      boolean open =
          when instanceof When.DaysOfMonth
              && (limit.side() == Limit.Side.UNTIL || Tenses.isPlanned(lexemes, from));
      return open && !future ? nearer(range, resolver(when, true).resolve(when)) : range;
    }

    /** A day that may lie before publication or after it. */
    private @Nullable DateRange nearer(@Nullable DateRange past, @Nullable DateRange ahead) {
      if (published == null || past == null || ahead == null) {
        return past;
      }
      if (past.to() == null || ahead.from() == null) {
        return past;
      }
      long back = published.toEpochDay() - past.to().toEpochDay();
      return ahead.from().toEpochDay() - published.toEpochDay() < back ? ahead : past;
    }

    private Resolver resolver(When when, boolean future) {
      boolean inSentence = when instanceof When.Overnight;
      var anchor = inSentence ? anchors.ofSentence() : anchors.current();
      return new Resolver(published, anchor, anchors.spoken(), future);
    }

    private Kind kind(Limit limit, Phrase phrase, @Nullable DateRange range, boolean future) {
      return switch (limit.side()) {
        case SINCE, AFTER -> Kind.SINCE;
        case UNTIL, BEFORE -> Kind.UNTIL;
        case NONE -> {
          if (isAhead(range) || (range == null && (future || phrase.use() == Use.AHEAD))) {
            yield Kind.FUTURE;
          }
          boolean period = phrase.use() == Use.PERIOD || limit.isStretch(range);
          yield period ? Kind.DURATION_PERIOD : Kind.POINT;
        }
      };
    }

    private boolean isAhead(@Nullable DateRange range) {
      return published != null
          && range != null
          && range.to() != null
          && range.to().isAfter(published);
    }

    /** "The ministry said on Friday" dates what was said, not what happened. */
    private boolean isReported(int from) {
      for (int i = from; i >= Math.max(0, from - 3); i--) {
        var mark = TimeWords.ENGLISH.tense(lexemes.norm(i));
        if (mark != null && mark.tense() == TimeWords.Tense.REPORTING) {
          return true;
        }
      }
      return false;
    }
  }

  /** The day last spoken of: an event's before that of a statement. */
  private static final class Anchors {

    private @Nullable DateRange event;
    private @Nullable DateRange spoken;
    private @Nullable DateRange inSentence;
    private @Nullable DateRange eventInSentence;

    void start(@Nullable DateRange range) {
      event = range;
    }

    void add(DateRange range, boolean reported) {
      spoken = range;
      boolean days =
          range.precision() == DatePrecision.DAY || range.precision() == DatePrecision.DAY_RANGE;
      if (!days) {
        return;
      }
      inSentence = range;
      if (!reported) {
        eventInSentence = range;
      }
    }

    @Nullable DateRange current() {
      return inSentence != null ? inSentence : event;
    }

    @Nullable DateRange spoken() {
      return spoken;
    }

    @Nullable DateRange ofSentence() {
      return inSentence;
    }

    void endSentence() {
      if (eventInSentence != null) {
        event = eventInSentence;
      } else if (event == null) {
        event = inSentence;
      }
      inSentence = null;
      eventInSentence = null;
    }
  }
}
