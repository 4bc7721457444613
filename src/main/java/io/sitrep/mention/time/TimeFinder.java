package io.sitrep.mention.time;

import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import io.sitrep.mention.time.Phrase.Use;
import io.sitrep.mention.time.TimeExpression.Kind;
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

    private final String text;
    private final Sentence sentence;
    private final Lexemes lexemes;
    private final @Nullable LocalDate published;
    private final Anchors anchors;

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
        if (limited.phrase().use() != Use.NONE) {
          found.add(expression(at, limited));
        }
        at = limited.phrase().end();
      }
      return found;
    }

    private TimeExpression expression(int from, Limit limit) {
      var phrase = limit.phrase();
      int to = phrase.end();
      boolean future = phrase.use() == Use.AHEAD || Tenses.isFuture(lexemes, from, to);
      var range = limit.applied(resolver(phrase, future, limit).resolve(phrase.when()));
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
          phrase.when().stated(),
          phrase.partOfDay(),
          kind,
          phrase.foundBy());
    }

    private Resolver resolver(Phrase phrase, boolean future, Limit limit) {
      boolean inSentence = phrase.when() instanceof When.Overnight;
      var anchor = inSentence ? anchors.ofSentence() : anchors.current();
      return new Resolver(published, anchor, future || limit.isWholePeriod());
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
    private @Nullable DateRange inSentence;
    private @Nullable DateRange eventInSentence;

    void start(@Nullable DateRange range) {
      event = range;
    }

    void add(DateRange range, boolean reported) {
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
