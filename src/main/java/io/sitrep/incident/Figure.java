package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.mention.Quantity;
import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import io.sitrep.mention.source.Attribution;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A casualty figure while tolls are reconciled: what one or more mentions say alike. */
final class Figure {

  /** The lemma of "held" and "being held". */
  private static final String HELD = "take hostage";

  private final CasualtyMention first;
  private final Function<Span, @Nullable Attribution> sources;
  private final List<CasualtyMention> mentions = new ArrayList<>();
  private final Set<Figure> conflicts = new LinkedHashSet<>();
  private final List<String> names = new ArrayList<>();
  private final List<String> reasons = new ArrayList<>();
  private final Set<String> ages = new HashSet<>();
  private Party party;
  private String group;
  private Quantity quantity;
  private String text;
  private @Nullable Figure partOf;
  private @Nullable Figure supersededBy;
  private boolean superseded;
  private long spelt;

  Figure(CasualtyMention mention, Function<Span, @Nullable Attribution> sources) {
    first = mention;
    this.sources = sources;
    party = mention.group().party();
    group = mention.group().noun();
    var count = mention.group().quantity();
    quantity = count == null ? new Quantity.Exactly(1) : count;
    text = mention.group().quantityText();
    names.addAll(mention.group().names());
    mentions.add(mention);
  }

  CasualtyMention first() {
    return first;
  }

  /** State forces who are seized are captured, whatever the verb, as are suspects who are held. */
  Outcome outcome() {
    boolean seized = first.outcome() == Outcome.ABDUCTED;
    boolean captured =
        party == Party.STATE_FORCES || (party == Party.ARMED_GROUP && first.lemma().equals(HELD));
    return seized && captured ? Outcome.CAPTURED : first.outcome();
  }

  Party party() {
    return party;
  }

  String group() {
    return group;
  }

  Quantity quantity() {
    return quantity;
  }

  long count() {
    return quantity.figure();
  }

  String text() {
    return text;
  }

  List<String> names() {
    return names;
  }

  List<String> reasons() {
    return reasons;
  }

  /** The ages, in years, of the victims where the words give them. */
  Set<String> ages() {
    return ages;
  }

  void aged(Set<String> years) {
    ages.addAll(years);
  }

  Set<Figure> conflicts() {
    return conflicts;
  }

  /** Who says so first, or null where it is the article's word alone. */
  @Nullable Attribution attribution() {
    for (var mention : mentions) {
      var source = sources.apply(mention.span());
      if (source != null) {
        return source;
      }
    }
    return null;
  }

  @Nullable Figure partOf() {
    return partOf;
  }

  @Nullable Figure supersededBy() {
    return supersededBy;
  }

  boolean isSuperseded() {
    return superseded;
  }

  /** True of a figure that stands for itself: no part of another, not taken back. */
  boolean isLive() {
    return partOf == null && !superseded;
  }

  boolean isNamed() {
    return !names.isEmpty() && names.size() == count();
  }

  boolean isSelf() {
    return first.link() == Link.SELF;
  }

  List<CasualtyMention> mentions() {
    return mentions;
  }

  List<Span> evidence() {
    return mentions.stream().map(CasualtyMention::span).distinct().toList();
  }

  boolean isToldIn(int sentence) {
    return mentions.stream().anyMatch(mention -> mention.sentence() == sentence);
  }

  /** True where it is given with one of these verbs, and nowhere beside others with another. */
  boolean isOf(Set<String> lemmas) {
    return lemmas.contains(first.lemma())
        && mentions.stream().allMatch(m -> lemmas.contains(m.lemma()) || !m.group().further());
  }

  int statements() {
    return mentions.size();
  }

  void repeatedBy(CasualtyMention mention) {
    boolean loose =
        party != mention.group().party()
            && mentions.size() == 1
            && first.sentence() == 1
            && isOfAll(mention);
    mentions.add(mention);
    if (loose && mention.group().party() != Party.UNKNOWN && mention.link() != Link.PART) {
      party = mention.group().party();
      group = mention.group().noun();
    }
    if (party == Party.UNKNOWN && mention.link() != Link.PART && isOfAll(mention)) {
      party = mention.group().party();
    }
    if (group.isEmpty()) {
      group = mention.group().noun();
    }
    identifiedBy(mention.group().names());
    hedgedBy(mention);
  }

  /** One who is named says nothing of the party of the rest. */
  private boolean isOfAll(CasualtyMention mention) {
    var told = mention.group().quantity();
    return told == null || told.figure() >= count();
  }

  /** A headline drops the hedge that the text keeps; "several" is counted later. */
  private void hedgedBy(CasualtyMention mention) {
    var count = mention.group().quantity();
    boolean hedged = count instanceof Quantity.AtLeast || count instanceof Quantity.MoreThan;
    boolean restored = hedged && first.sentence() == 1 && quantity instanceof Quantity.Exactly;
    boolean counted =
        quantity instanceof Quantity.Vague
            && !(count instanceof Quantity.Vague)
            && mention.link() == CasualtyMention.Link.WHOLE
            && !mention.group().partitive();
    if (count != null && (restored || counted)) {
      quantity = count;
      text = mention.group().quantityText();
    }
  }

  /** "36" after "dozens". */
  void refinedBy(CasualtyMention mention) {
    var count = mention.group().quantity();
    quantity = count == null ? quantity : count;
    text = mention.group().quantityText();
    repeatedBy(mention);
  }

  void identifiedBy(List<String> others) {
    for (var name : others) {
      if (!VictimNames.isAmong(name, names)) {
        names.add(name);
      }
    }
  }

  /** So many of its victims were told of one by one without a figure of their own. */
  void spelt(long victims) {
    spelt += victims;
  }

  long spelt() {
    return spelt;
  }

  void heldToBe(Party party, String group, String reason) {
    this.party = party;
    this.group = this.group.isEmpty() ? group : this.group;
    reasons.add(reason);
  }

  /** A null whole makes it stand for itself again. */
  void partOf(@Nullable Figure whole) {
    partOf = whole;
  }

  /** A part after all of a total that seemed to take it back. */
  void countedIn(Figure total) {
    conflicts.remove(total);
    total.conflicts.remove(this);
    partOf = total;
    superseded = false;
    supersededBy = null;
  }

  void judgedToBe(Party judged) {
    party = judged;
  }

  void supersededBy(@Nullable Figure later) {
    superseded = true;
    supersededBy = later;
    partOf = partOf == later ? null : partOf;
  }

  void conflictsWith(Figure other) {
    conflicts.add(other);
    other.conflicts.add(this);
  }

  /** One more victim told of in another sentence. */
  void joinedBy(CasualtyMention mention, long more, String reason) {
    quantity = new Quantity.Exactly(count() + more);
    text = Long.toString(count());
    mentions.add(mention);
    identifiedBy(mention.group().names());
    reasons.add(reason);
  }

  void countedAs(long count, String reason) {
    quantity = new Quantity.Exactly(count);
    text = Long.toString(count);
    reasons.add(reason);
  }
}
