package io.sitrep.incident;

import io.sitrep.mention.DateRange;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.event.EventMention;
import io.sitrep.mention.time.TimeExpression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The sentences and mentions that tell of one incident, gathered while an article is read. */
final class Strand {

  private final boolean main;
  private final TreeSet<Integer> sentences = new TreeSet<>();
  private final List<Integer> inOrder = new ArrayList<>();
  private final List<CasualtyMention> casualties = new ArrayList<>();
  private final List<EventMention> events = new ArrayList<>();
  private SentenceParts parts = SentenceParts.WHOLE;
  private @Nullable Dating dating;

  Strand(boolean main, @Nullable Dating dating) {
    this.main = main;
    this.dating = dating;
  }

  boolean isMain() {
    return main;
  }

  /** In text order. */
  SortedSet<Integer> sentences() {
    return Collections.unmodifiableSortedSet(sentences);
  }

  /** Sentences come in text order. */
  void add(int sentence) {
    if (sentences.add(sentence)) {
      inOrder.add(sentence);
    }
  }

  /** From this character on, one of its sentences tells of an earlier incident. */
  void end(int sentence, int offset) {
    parts = parts.endingAt(sentence, offset);
  }

  /** Only from this character on, a sentence tells of it. */
  void start(int sentence, int offset) {
    add(sentence);
    parts = parts.startingAt(sentence, offset);
  }

  SentenceParts parts() {
    return parts;
  }

  /** Whether what stands at this character of a sentence tells of it. */
  boolean holds(int sentence, int offset) {
    return sentences.contains(sentence) && parts.hold(sentence, offset);
  }

  /** How many of its sentences stand before this one. */
  int position(int sentence) {
    int at = Collections.binarySearch(inOrder, sentence);
    return at < 0 ? -at - 1 : at;
  }

  /** Those of its sentences in which it happens or takes its victims. */
  NavigableSet<Integer> told() {
    var told = new TreeSet<Integer>();
    events.forEach(event -> told.add(event.sentence()));
    casualties.forEach(casualty -> told.add(casualty.sentence()));
    told.removeIf(sentence -> !sentences.contains(sentence));
    return told;
  }

  List<CasualtyMention> casualties() {
    return casualties;
  }

  List<EventMention> events() {
    return events;
  }

  /** "quiet for much of last year. On December 8, gunmen killed": the day of the deaths. */
  void redate(Dating other) {
    dating = other;
  }

  @Nullable Dating dating() {
    return dating;
  }

  @Nullable TimeExpression time() {
    return dating == null ? null : dating.time();
  }

  @Nullable DateRange date() {
    return dating == null || !dating.isResolved() ? null : dating.range();
  }

  boolean isEmpty() {
    return casualties.isEmpty() && events.isEmpty();
  }
}
