package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.mention.event.WeaponMention;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Holds a type against the victims and weapons of the incident; {@code band} tells that organised
 * men are named, {@code gunfire} that the first sentences speak of a shooting, {@code passing} that
 * the article only mentions the incident.
 */
record TypeRefiner(
    List<Figure> figures,
    List<WeaponMention> weapons,
    boolean band,
    boolean gunfire,
    boolean passing) {

  private static final int MASSACRE = 8;
  private static final int MASS_SHOOTING = 4;
  private static final int TARGETED = 4;
  private static final int BATTLE = 2;
  private static final Set<WeaponCategory> FROM_AFAR =
      EnumSet.of(
          WeaponCategory.DRONE,
          WeaponCategory.MISSILE,
          WeaponCategory.AIRCRAFT,
          WeaponCategory.ARTILLERY,
          WeaponCategory.MORTAR,
          WeaponCategory.ROCKET,
          WeaponCategory.BOMB,
          WeaponCategory.IED,
          WeaponCategory.CAR_BOMB);

  private static final Set<EventType> BY_HAND =
      EnumSet.of(
          EventType.MASSACRE_OF_CIVILIANS, EventType.STABBING, EventType.CLASH, EventType.RIOT);
  private static final Set<String> INMATES = Set.of("inmate", "prisoner", "convict");

  EventType refine(EventType type) {
    if (BY_HAND.contains(type) && areInmates()) {
      return EventType.PRISON_VIOLENCE;
    }
    return switch (type) {
      case BOMBING -> bombing();
      case ATTACK -> attack();
      case ARMED_ASSAULT, STABBING ->
          band && isMassacre() ? EventType.MASSACRE_OF_CIVILIANS : shooting(type);
      case MASS_SHOOTING ->
          band || hit() < MASS_SHOOTING ? EventType.ARMED_ASSAULT : EventType.MASS_SHOOTING;
      case ASSASSINATION -> assassination();
      case RAID_BY_STATE ->
          killed(Party.STATE_FORCES, Party.FOREIGN_FORCES) >= BATTLE
                  && killed(Party.ARMED_GROUP) > 0
              ? EventType.CLASH
              : type;
      default -> type;
    };
  }

  /** Whoever kills prisoners hand to hand does so in prison. */
  private boolean areInmates() {
    return figures.stream()
        .filter(figure -> figure.isLive() && figure.outcome() == Outcome.KILLED)
        .anyMatch(
            figure -> INMATES.contains(VictimNouns.singular(VictimNouns.head(figure.group()))));
  }

  /** "22 were killed in an attack on the village", said in passing, does not tell how. */
  private EventType attack() {
    if (passing && !band && !gunfire && weapons.isEmpty()) {
      return EventType.ATTACK;
    }
    return isMassacre() ? EventType.MASSACRE_OF_CIVILIANS : shooting(byWeapon());
  }

  /** "Security forces gunned down four rebels": no one of note was picked out. */
  private EventType assassination() {
    long all = killed(Party.values());
    if (all >= BATTLE && killed(Party.ARMED_GROUP) == all && byForces()) {
      return EventType.RAID_BY_STATE;
    }
    return all > TARGETED || hit() > TARGETED ? EventType.ARMED_ASSAULT : EventType.ASSASSINATION;
  }

  private boolean byForces() {
    return figures.stream()
        .map(figure -> figure.first().agent())
        .anyMatch(agent -> agent != null && agent.party() == Party.STATE_FORCES);
  }

  /** A bomb dropped from the air is an airstrike, one that was planted an improvised device. */
  private EventType bombing() {
    return has(WeaponCategory.AIRCRAFT)
        ? EventType.AIRSTRIKE
        : has(WeaponCategory.IED) ? EventType.IED : EventType.BOMBING;
  }

  private EventType byWeapon() {
    if (has(WeaponCategory.MISSILE) || has(WeaponCategory.AIRCRAFT)) {
      return EventType.AIRSTRIKE;
    }
    if (has(WeaponCategory.DRONE)) {
      return EventType.DRONE_STRIKE;
    }
    return has(WeaponCategory.ARTILLERY) || has(WeaponCategory.MORTAR)
        ? EventType.SHELLING
        : EventType.ARMED_ASSAULT;
  }

  private EventType shooting(EventType type) {
    boolean shot =
        gunfire
            || figures.stream().anyMatch(figure -> figure.first().lemma().contains("shoot"))
            || has(WeaponCategory.FIREARM);
    return type == EventType.ARMED_ASSAULT && shot && !band && hit() >= MASS_SHOOTING
        ? EventType.MASS_SHOOTING
        : type;
  }

  private boolean isMassacre() {
    long civilians = killed(Party.CIVILIAN, Party.UNKNOWN);
    return civilians >= MASSACRE
        && civilians > killed(Party.STATE_FORCES, Party.ARMED_GROUP, Party.FOREIGN_FORCES)
        && weapons.stream().noneMatch(weapon -> FROM_AFAR.contains(weapon.category()));
  }

  private boolean has(WeaponCategory category) {
    return weapons.stream().anyMatch(weapon -> weapon.category() == category);
  }

  private long killed(Party... parties) {
    return count(Set.of(Outcome.KILLED), Set.of(parties));
  }

  /** Civilians killed or wounded. */
  private long hit() {
    return count(
        Set.of(Outcome.KILLED, Outcome.WOUNDED, Outcome.KILLED_OR_WOUNDED),
        Set.of(Party.CIVILIAN, Party.UNKNOWN));
  }

  private long count(Set<Outcome> outcomes, Set<Party> parties) {
    return figures.stream()
        .filter(figure -> figure.isLive() && outcomes.contains(figure.outcome()))
        .filter(figure -> parties.contains(figure.party()))
        .mapToLong(Figure::count)
        .sum();
  }
}
