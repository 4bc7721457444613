package io.sitrep.incident;

import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import io.sitrep.mention.time.TimeExpression;
import io.sitrep.mention.time.TimeExpression.Kind;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * From what day to what day an incident went on, as dates near the one that dates it tell: "began
 * late Thursday", "three days of rioting", "lasted until noon".
 */
final class Extent {

  private static final int REACH = 6;
  private static final int LEAD = 3;
  private static final int LONGEST = 14;
  private static final Set<String> LATE = Set.of("evening", "night", "late", "dusk", "nightfall");

  private final ExtentCues cues;
  private final Findings findings;
  private final TimeExpression time;
  private final ExtentCues.@Nullable Length length;

  Extent(ExtentCues cues, Findings findings, TimeExpression time) {
    this.cues = cues;
    this.findings = findings;
    this.time = time;
    this.length = first(LEAD, cues::length);
  }

  Dating dating() {
    var range = time.range();
    var from = range == null ? null : range.from();
    var to = range == null ? null : range.to();
    boolean byDay =
        range != null
            && (range.precision() == DatePrecision.DAY
                || range.precision() == DatePrecision.DAY_RANGE);
    return from == null || to == null || !byDay ? Dating.of(time) : dating(from, to);
  }

  private Dating dating(LocalDate from, LocalDate to) {
    var begin = begin(from);
    if (begin != null && begin.range() != null && begin.range().from() != null) {
      return through(begin.range().from(), to, List.of(begin.span(), time.span()));
    }
    var end = end(to);
    if (end != null && end.range() != null && end.range().to() != null) {
      return through(from, end.range().to(), List.of(time.span(), end.span()));
    }
    if (length != null) {
      return counted(length, from, to);
    }
    var overnight = from.equals(to) && isLate() ? first(REACH, cues::overnight) : null;
    return overnight == null
        ? Dating.of(time)
        : through(from, to.plusDays(1), List.of(time.span(), overnight));
  }

  /** "Three days of clashes that broke out on Monday" run on from it, others up to the date. */
  private Dating counted(ExtentCues.Length length, LocalDate from, LocalDate to) {
    var evidence = List.of(length.span(), time.span());
    if (from.isBefore(to)) {
      return Dating.of(time);
    }
    return cues.dated(sentence(time), time, ExtentCues.Role.BEGAN) != null
        ? through(from, capped(from.plusDays(length.days() - 1L)), evidence)
        : through(to.minusDays(length.days() - 1L), to, evidence);
  }

  private LocalDate capped(LocalDate day) {
    var published = findings.published();
    return published != null && published.isBefore(day) ? published : day;
  }

  private @Nullable TimeExpression begin(LocalDate from) {
    return near(t -> {
      var what = cues.dated(sentence(t), t, ExtentCues.Role.BEGAN);
      boolean whole = what == ExtentCues.Role.ONCE || (what != null && length != null);
      return whole && t.range() != null && isWithin(t.range().from(), from);
    });
  }

  private @Nullable TimeExpression end(LocalDate to) {
    return near(t -> {
      boolean ends =
          t.kind() == Kind.UNTIL
              ? cues.dated(sentence(t), t, ExtentCues.Role.LASTED) != null
              : cues.dated(sentence(t), t, ExtentCues.Role.ENDED) != null;
      return ends && t.range() != null && isWithin(to, t.range().to());
    });
  }

  /** True of a day before another, but not long before. */
  private static boolean isWithin(@Nullable LocalDate first, @Nullable LocalDate last) {
    return first != null
        && last != null
        && first.isBefore(last)
        && !first.isBefore(last.minusDays(LONGEST));
  }

  private @Nullable TimeExpression near(Predicate<TimeExpression> test) {
    return findings.times().stream()
        .filter(t -> t.sentence() >= time.sentence() - 1)
        .filter(t -> t.sentence() <= time.sentence() + REACH)
        .filter(t -> t.kind() == Kind.UNTIL || (t.kind() == Kind.POINT && isDay(t)))
        .filter(test)
        .findFirst()
        .orElse(null);
  }

  private static boolean isDay(TimeExpression time) {
    return time.range() != null && time.range().precision() == DatePrecision.DAY;
  }

  private boolean isLate() {
    var part = time.partOfDay();
    return part != null && LATE.stream().anyMatch(part::contains);
  }

  private <T> @Nullable T first(int reach, Function<Sentence, @Nullable T> reader) {
    int last = Math.min(findings.document().sentences().size(), time.sentence() + reach);
    for (int i = Math.max(1, time.sentence() - 1); i <= last; i++) {
      var found = reader.apply(findings.document().sentence(i));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Sentence sentence(TimeExpression expression) {
    return findings.document().sentence(expression.sentence());
  }

  private Dating through(LocalDate from, LocalDate to, List<Span> spans) {
    var words = new ArrayList<String>();
    spans.forEach(span -> words.add(findings.document().words(span)));
    var range = new DateRange(from, to, DatePrecision.DAY_RANGE);
    return new Dating(time, range, String.join(" … ", words), spans);
  }
}
