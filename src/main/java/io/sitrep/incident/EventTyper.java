package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.Tsv;
import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.mention.event.EventMention;
import io.sitrep.mention.event.TypeReader;
import io.sitrep.mention.event.WeaponMention;
import io.sitrep.text.Sentence;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Weighs the words for an event, who does what to whom, the weapons and the victims of one incident
 * into its type; what headline and lead say weighs most.
 */
final class EventTyper {

  private static final double[] UNDER_HEADLINE = {6, 5, 2.5, 1.5, 1, 0.7};
  private static final double[] FROM_LEAD = {6, 3, 2, 1.5, 1, 0.7};
  private static final double LATER = 0.3;
  private static final double WEAK = 0.12;
  private static final double CONSTRUCTION = 1.5;
  private static final int PASSING = 3;

  /** Words from "since" to its noun: "since the ground operation". */
  private static final int LONGEST_NAME = 4;

  private static final Map<WeaponCategory, EventType> BY_WEAPON =
      Map.ofEntries(
          Map.entry(WeaponCategory.IED, EventType.IED),
          Map.entry(WeaponCategory.DRONE, EventType.DRONE_STRIKE),
          Map.entry(WeaponCategory.AIRCRAFT, EventType.AIRSTRIKE),
          Map.entry(WeaponCategory.MORTAR, EventType.SHELLING),
          Map.entry(WeaponCategory.ARTILLERY, EventType.SHELLING),
          Map.entry(WeaponCategory.ROCKET, EventType.SHELLING),
          Map.entry(WeaponCategory.MISSILE, EventType.AIRSTRIKE),
          Map.entry(WeaponCategory.CAR_BOMB, EventType.BOMBING),
          Map.entry(WeaponCategory.BOMB, EventType.BOMBING),
          Map.entry(WeaponCategory.SUICIDE_VEST, EventType.SUICIDE_BOMBING),
          Map.entry(WeaponCategory.SUICIDE_VEHICLE_BOMB, EventType.SUICIDE_BOMBING),
          Map.entry(WeaponCategory.LANDMINE, EventType.LANDMINE),
          Map.entry(WeaponCategory.VEHICLE, EventType.VEHICLE_RAMMING),
          Map.entry(WeaponCategory.BLADE, EventType.STABBING),
          Map.entry(WeaponCategory.FIREARM, EventType.ARMED_ASSAULT),
          Map.entry(WeaponCategory.SMALL_ARMS, EventType.ARMED_ASSAULT));

  private static final TypeReader READER = new TypeReader();
  private static final Set<String> WEAK_LEMMAS =
      Tsv.rows("en/weak-events.tsv").stream().map(row -> row[0]).collect(Collectors.toSet());

  private static final Set<String> ARRESTS = Set.of("detain", "arrest", "apprehend");

  /** Done by raiders or by the state, as the words around it say. */
  private static final String RAID = "raid";

  private static final Set<ActorType> STATES =
      EnumSet.of(ActorType.STATE_FORCES, ActorType.GOVERNMENT, ActorType.FOREIGN_STATE);

  private static final Pattern SHOTS = Pattern.compile("shoot|open fire|drive-by|gunfire");

  private final Findings findings;
  private final Strand strand;
  private final Map<EventType, Double> votes = new EnumMap<>(EventType.class);

  private EventTyper(Findings findings, Strand strand) {
    this.findings = findings;
    this.strand = strand;
  }

  static EventType type(
      Findings findings, Strand strand, List<WeaponMention> weapons, List<Figure> figures) {
    return new EventTyper(findings, strand).read(weapons, figures);
  }

  private EventType read(List<WeaponMention> weapons, List<Figure> figures) {
    strand.sentences().forEach(number -> read(findings.document().sentence(number)));
    strand.events().forEach(this::read);
    weapons.forEach(weapon ->
        vote(
            BY_WEAPON.getOrDefault(weapon.category(), EventType.ATTACK),
            weight(weapon.sentence()) / 4));
    figures.stream()
        .map(EventTyper::byOutcome)
        .forEach(type -> vote(type, type == EventType.ATTACK ? 0.1 : 0.8));
    TypeLadder.descend(votes);
    if (figures.stream().anyMatch(EventTyper::isSlaying)) {
      votes.remove(EventType.ARSON);
    }
    if (figures.stream().anyMatch(f -> f.outcome() == Outcome.KILLED && f.isLive())) {
      votes.computeIfPresent(EventType.ARSON, (_, n) -> n / 3); // the fire was the lesser harm
    }
    return new TypeRefiner(figures, weapons, isOfBand(), isShooting(), isPassing()).refine(best());
  }

  /** "Armed men <killed a chief> and burned ten huts": killed by hand, and not in the fire. */
  private static boolean isSlaying(Figure figure) {
    var killer = figure.first().agent();
    return figure.outcome() == Outcome.KILLED
        && figure.isLive()
        && killer != null
        && killer.party() == Party.ARMED_GROUP;
  }

  private void read(Sentence sentence) {
    boolean arrest = findings.eventsIn(sentence.number()).stream().anyMatch(this::isLaterArrest);
    READER.types(sentence).stream()
        .filter(type -> !(arrest && type == EventType.RAID_BY_STATE))
        .forEach(type -> vote(type, weight(sentence.number()) * CONSTRUCTION));
  }

  private void read(EventMention event) {
    var sentence = findings.document().sentence(event.sentence());
    if (isLaterArrest(event) || isSince(sentence, event)) {
      return;
    }
    boolean open = event.lemma().equals(RAID) && !isOfState(event, sentence);
    var type = open ? EventType.ATTACK : event.type();
    vote(type, weight(event.sentence()) * strength(type, event, sentence));
  }

  /** "an <Israeli> raid": whose it was says what it was. */
  private boolean isOfState(EventMention event, Sentence sentence) {
    if (event.from() == 0) {
      return false;
    }
    var before = sentence.token(event.from() - 1).span();
    return findings.actorsIn(event.sentence()).stream()
        .filter(actor -> STATES.contains(actor.type()))
        .anyMatch(actor -> actor.span().end() == before.end());
  }

  /** "Gunmen killed a man. Two people <were detained>": what followed the deed. */
  private boolean isLaterArrest(EventMention event) {
    return ARRESTS.contains(event.lemma())
        && strand.casualties().stream().anyMatch(c -> c.sentence() < event.sentence());
  }

  /** "the number killed <since the operation began>": what the article counts from. */
  private static boolean isSince(Sentence sentence, EventMention event) {
    return IntStream.range(Math.max(0, event.from() - LONGEST_NAME), event.from())
        .anyMatch(i -> sentence.token(i).is("since"));
  }

  private static double strength(EventType type, EventMention event, Sentence sentence) {
    if (WEAK_LEMMAS.contains(event.lemma())) {
      return WEAK;
    }
    return switch (type) {
      case ATTACK -> 0.2;
      case OTHER -> 0.03;
      case CLASH -> READER.isAftermath(sentence) ? WEAK : 1;
      case RAID_BY_STATE -> READER.types(sentence).contains(EventType.ARMED_ASSAULT) ? WEAK : 0.8;
      default -> 1;
    };
  }

  private void vote(EventType type, double weight) {
    votes.merge(type, weight, Double::sum);
  }

  /** 6 for the first sentence of the incident, less for each one after. */
  private double weight(int sentence) {
    var weights = findings.document().headline() == null ? FROM_LEAD : UNDER_HEADLINE;
    int position = strand.position(sentence);
    return position < weights.length ? weights[position] : LATER;
  }

  private static EventType byOutcome(Figure figure) {
    return switch (figure.outcome()) {
      case ABDUCTED -> EventType.ABDUCTION;
      case KILLED, WOUNDED -> byManner(figure.first().lemma());
      case KILLED_OR_WOUNDED, NEUTRALISED, MISSING, CAPTURED, FREED, DISPLACED -> EventType.ATTACK;
    };
  }

  private static EventType byManner(String lemma) {
    return switch (lemma) {
      case "shoot", "shoot dead", "shoot and kill", "fatally shoot", "gun down", "shoot to death" ->
          EventType.ARMED_ASSAULT;
      case "stab", "stab to death", "fatally stab", "hack to death", "hack", "knife" ->
          EventType.STABBING;
      case "assassinate" -> EventType.ASSASSINATION;
      case "massacre", "slaughter", "behead" -> EventType.MASSACRE_OF_CIVILIANS;
      case "blow oneself up" -> EventType.SUICIDE_BOMBING;
      case null, default -> EventType.ATTACK;
    };
  }

  /** An earlier incident that a sentence or two recall. */
  private boolean isPassing() {
    return !strand.isMain() && strand.sentences().size() <= PASSING;
  }

  private boolean isOfBand() {
    return strand.sentences().stream()
        .limit(3)
        .anyMatch(number -> READER.isOfBand(findings.document().sentence(number)));
  }

  /** The first sentences speak of a shooting and of no fight. */
  private boolean isShooting() {
    var early =
        strand.events().stream().filter(event -> strand.position(event.sentence()) < 3).toList();
    return early.stream().anyMatch(event -> SHOTS.matcher(event.lemma()).find())
        && early.stream().noneMatch(event -> event.type() == EventType.CLASH);
  }

  private EventType best() {
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(EventType.OTHER);
  }
}
