package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.mention.event.WeaponMention;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs the words for an event, the weapons and the victims of one incident into its type; what
 * the lead says weighs most.
 */
final class EventTyper {

  private static final double[] BY_POSITION = {6, 3, 2, 1.5, 1, 0.7};
  private static final int MASSACRE = 8;
  private static final int MASS_SHOOTING = 4;

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
          Map.entry(WeaponCategory.BLADE, EventType.STABBING),
          Map.entry(WeaponCategory.FIREARM, EventType.ARMED_ASSAULT),
          Map.entry(WeaponCategory.SMALL_ARMS, EventType.ARMED_ASSAULT));

  private static final Set<EventType> UNSPECIFIC = Set.of(EventType.ATTACK, EventType.OTHER);

  private EventTyper() {}

  static EventType type(Strand strand, List<WeaponMention> weapons, List<Figure> figures) {
    var votes = new EnumMap<EventType, Double>(EventType.class);
    strand.events().forEach(event -> vote(votes, event.type(), weight(strand, event.sentence())));
    weapons.forEach(weapon ->
        vote(
            votes,
            BY_WEAPON.getOrDefault(weapon.category(), EventType.ATTACK),
            weight(strand, weapon.sentence()) / 4));
    figures.forEach(figure -> vote(votes, byOutcome(figure), 0.8));
    return refined(armed(best(votes), weapons), figures);
  }

  private static void vote(Map<EventType, Double> votes, EventType type, double weight) {
    votes.merge(type, UNSPECIFIC.contains(type) ? weight / 5 : weight, Double::sum);
  }

  /** 6 for the first sentence of the incident, less for each one after. */
  private static double weight(Strand strand, int sentence) {
    int position = strand.sentences().headSet(sentence).size();
    return position < BY_POSITION.length ? BY_POSITION[position] : 0.4;
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

  private static EventType best(Map<EventType, Double> votes) {
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(EventType.OTHER);
  }

  /** A bomb dropped from the air is an airstrike, one that was planted an improvised device. */
  private static EventType armed(EventType type, List<WeaponMention> weapons) {
    if (type != EventType.BOMBING) {
      return type;
    }
    boolean air = weapons.stream().anyMatch(w -> w.category() == WeaponCategory.AIRCRAFT);
    boolean planted = weapons.stream().anyMatch(w -> w.category() == WeaponCategory.IED);
    return air ? EventType.AIRSTRIKE : planted ? EventType.IED : type;
  }

  private static EventType refined(EventType type, List<Figure> figures) {
    long civilians =
        figures.stream()
            .filter(f -> f.isLive() && f.outcome() == Outcome.KILLED)
            .filter(f -> f.party() == Party.CIVILIAN || f.party() == Party.UNKNOWN)
            .mapToLong(Figure::count)
            .sum();
    boolean fighting =
        figures.stream()
            .anyMatch(f -> f.party() == Party.STATE_FORCES || f.party() == Party.ARMED_GROUP);
    if (type == EventType.ATTACK) {
      return civilians >= MASSACRE && !fighting
          ? EventType.MASSACRE_OF_CIVILIANS
          : EventType.ARMED_ASSAULT;
    }
    return type == EventType.ARMED_ASSAULT
            && civilians >= MASS_SHOOTING
            && !fighting
            && figures.stream().anyMatch(f -> f.first().lemma().startsWith("shoot"))
        ? EventType.MASS_SHOOTING
        : type;
  }
}
