package io.sitrep.incident;

import io.sitrep.mention.DateRange;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.event.EventMention;
import io.sitrep.mention.time.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The sentences and mentions that tell of one incident, gathered while an article is read. */
final class Strand {

  private final boolean main;
  private final TreeSet<Integer> sentences = new TreeSet<>();
  private final List<CasualtyMention> casualties = new ArrayList<>();
  private final List<EventMention> events = new ArrayList<>();
  private @Nullable TimeExpression time;

  Strand(boolean main, @Nullable TimeExpression time) {
    this.main = main;
    this.time = time;
  }

  boolean isMain() {
    return main;
  }

  SortedSet<Integer> sentences() {
    return sentences;
  }

  List<CasualtyMention> casualties() {
    return casualties;
  }

  List<EventMention> events() {
    return events;
  }

  @Nullable TimeExpression time() {
    return time;
  }

  @Nullable DateRange date() {
    return time == null ? null : time.range();
  }

  void datedBy(TimeExpression expression) {
    if (time == null) {
      time = expression;
    }
  }

  boolean isEmpty() {
    return casualties.isEmpty() && events.isEmpty();
  }
}
