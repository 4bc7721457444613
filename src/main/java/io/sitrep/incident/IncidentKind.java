package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.mention.event.WeaponMention;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What kind of incident it was: its tactics, whom it was directed at, what goes unmentioned. */
record IncidentKind(
    EventType type, List<WeaponMention> weapons, List<Figure> figures, List<Target> targets) {

  private static final Set<EventType> ARMED =
      EnumSet.of(
          EventType.AMBUSH, EventType.ARMED_ASSAULT, EventType.CLASH, EventType.MASS_SHOOTING);
  private static final Set<EventType> BY_THE_STATE =
      EnumSet.of(
          EventType.RAID_BY_STATE, EventType.AIRSTRIKE, EventType.DRONE_STRIKE, EventType.SHELLING);
  private static final Set<EventType> UNTOLD =
      EnumSet.of(EventType.ATTACK, EventType.OTHER, EventType.MASSACRE_OF_CIVILIANS);
  private static final Pattern POLICE =
      Pattern.compile(".*\\b(polic\\w*|constables?|gendarmes?|sheriff)\\b.*");
  private static final Pattern MILITARY =
      Pattern.compile(
          ".*\\b(army|military|soldiers?|troops?|barracks|garrison|navy|naval|air"
              + " force|marines?|patrol|outpost)\\b.*");

  Event event() {
    var directedAt = directedAt();
    return new Event(type, tactics(), directedAt, directedAt.equals("civilians"));
  }

  private List<String> tactics() {
    var tactics = new LinkedHashSet<String>();
    weapons.forEach(weapon -> tactics.add(tactic(weapon.category())));
    if (ARMED.contains(type)) {
      tactics.add("armed-assault");
    } else if (!UNTOLD.contains(type)) {
      tactics.add(type.code());
    }
    tactics.remove("");
    return List.copyOf(tactics);
  }

  private static String tactic(WeaponCategory category) {
    return switch (category) {
      case IED -> "ied";
      case SUICIDE_VEHICLE_BOMB -> "suicide-vehicle-bomb";
      case SUICIDE_VEST -> "suicide-bombing";
      case CAR_BOMB -> "car-bomb";
      case BOMB, EXPLOSIVE -> "bombing";
      case DRONE -> "drone-strike";
      case AIRCRAFT, MISSILE -> "airstrike";
      case MORTAR, ARTILLERY, ROCKET -> "shelling";
      case LANDMINE -> "landmine";
      case BLADE -> "stabbing";
      case FIRE -> "arson";
      case VEHICLE -> "vehicle-ramming";
      case CHEMICAL -> "chemical-attack";
      case FIREARM, SMALL_ARMS, GRENADE, RPG, BLUNT -> "armed-assault";
      case OTHER -> "";
    };
  }

  String directedAt() {
    var hit = EnumSet.noneOf(Party.class);
    figures.stream().filter(f -> f.isLive() && !f.isSelf()).map(Figure::party).forEach(hit::add);
    boolean state = hit.contains(Party.STATE_FORCES) || hit.contains(Party.FOREIGN_FORCES);
    boolean people =
        hit.contains(Party.CIVILIAN)
            || hit.contains(Party.AID_WORKER)
            || hit.contains(Party.JOURNALIST);
    boolean rebels = hit.contains(Party.ARMED_GROUP);
    if (rebels && (BY_THE_STATE.contains(type) || (!state && !people && targets.isEmpty()))) {
      return people && !BY_THE_STATE.contains(type) ? "mixed" : "armed-group";
    }
    if (hit.contains(Party.PEACEKEEPER)) {
      return state || people ? "mixed" : "peacekeepers";
    }
    if (state) {
      return people ? "mixed" : forces();
    }
    var byTarget = byTarget();
    if (byTarget != null) {
      return byTarget;
    }
    return people ? "civilians" : hit.contains(Party.MIXED) ? "mixed" : "unknown";
  }

  private String forces() {
    boolean police =
        figures.stream()
            .anyMatch(f -> POLICE.matcher(f.group().toLowerCase(Locale.ROOT)).matches());
    boolean military =
        figures.stream()
            .anyMatch(f -> MILITARY.matcher(f.group().toLowerCase(Locale.ROOT)).matches());
    return police && !military ? "police" : "military";
  }

  private @Nullable String byTarget() {
    for (var target : targets) {
      var words = target.text().toLowerCase(Locale.ROOT);
      if (POLICE.matcher(words).matches()) {
        return "police";
      }
      if (MILITARY.matcher(words).matches()) {
        return "military";
      }
    }
    return null;
  }

  /** Outcomes and losses on which the article is silent, as far as they could be expected. */
  List<String> notMentioned(boolean lossesTold, boolean arrestsTold) {
    var silent = new ArrayList<String>();
    var at = directedAt();
    boolean civilians =
        figures.stream().anyMatch(f -> f.party() == Party.CIVILIAN || f.party() == Party.MIXED);
    add(silent, "civilian-casualties", !civilians && !at.equals("civilians"));
    add(silent, "killed", lacks(Outcome.KILLED, Outcome.KILLED_OR_WOUNDED));
    add(silent, "wounded", lacks(Outcome.WOUNDED, Outcome.KILLED_OR_WOUNDED));
    add(silent, "missing", lacks(Outcome.MISSING, Outcome.MISSING));
    add(silent, "captured", !arrestsTold && lacks(Outcome.CAPTURED, Outcome.ABDUCTED));
    add(silent, "equipment-losses", !lossesTold && (at.equals("military") || at.equals("police")));
    return silent;
  }

  private boolean lacks(Outcome one, Outcome other) {
    return figures.stream().noneMatch(f -> f.outcome() == one || f.outcome() == other);
  }

  private static void add(List<String> silent, String what, boolean isSilent) {
    if (isSilent) {
      silent.add(what);
    }
  }
}
