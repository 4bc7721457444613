package io.sitrep.report.json;

import io.sitrep.incident.Incident;
import io.sitrep.incident.Report;
import io.sitrep.incident.Role;
import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.EventType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codes of four event data sets that follow from the kind of incident, its parties and its
 * tactics; null where a set has no place for it.
 */
record EventCodes(Incident incident, Report report) {

  private static final Set<String> EXPLOSIVE =
      Set.of(
          "ied",
          "bomb",
          "car-bomb",
          "suicide-vest",
          "suicide-vehicle-bomb",
          "grenade",
          "explosive",
          "landmine",
          "bombing",
          "suicide-bombing");
  private static final Set<String> HEAVY =
      Set.of(
          "rocket",
          "missile",
          "mortar",
          "artillery",
          "drone",
          "aircraft",
          "rpg",
          "shelling",
          "airstrike",
          "drone-strike");

  Fields fields() {
    return new Fields()
        .put("acled", acled())
        .put("ucdp", ucdp())
        .put("gtd", gtd())
        .put("plover", plover());
  }

  private EventType type() {
    return incident.event().type();
  }

  private boolean onCivilians() {
    return incident.event().civilianTargeting()
        || incident.event().directedAt().equals("civilians");
  }

  private boolean onForces() {
    return Set.of("military", "police", "peacekeepers", "armed-group")
        .contains(incident.event().directedAt());
  }

  /** Tactics and weapon categories in one. */
  private Set<String> means() {
    var means = new LinkedHashSet<>(incident.event().tactics());
    incident.weapons().forEach(it -> means.add(it.category().code()));
    return means;
  }

  private boolean suicide() {
    return type() == EventType.SUICIDE_BOMBING
        || means().stream().anyMatch(it -> it.startsWith("suicide"));
  }

  private static Fields acled(String disorder, String event, String sub) {
    return new Fields()
        .put("disorder_type", disorder)
        .put("event_type", event)
        .put("sub_event_type", sub);
  }

  private @Nullable Fields acled() {
    return switch (type()) {
      case AMBUSH, ARMED_ASSAULT, ATTACK -> fighting();
      case CLASH, RAID_BY_STATE -> acled("Political violence", "Battles", "Armed clash");
      case SUICIDE_BOMBING -> explosion("Suicide bomb");
      case BOMBING, IED, LANDMINE -> explosion("Remote explosive/landmine/IED");
      case AIRSTRIKE, DRONE_STRIKE -> explosion("Air/drone strike");
      case SHELLING -> explosion("Shelling/artillery/missile attack");
      case ABDUCTION, HOSTAGE_SIEGE -> onCivilians("Abduction/forced disappearance");
      case ASSASSINATION, MASSACRE_OF_CIVILIANS, MASS_SHOOTING, STABBING, VEHICLE_RAMMING, PIRACY ->
          onCivilians("Attack");
      case ARSON -> arson();
      case RIOT -> acled("Demonstrations", "Riots", "Violent demonstration");
      case PRISON_VIOLENCE -> acled("Political violence", "Riots", "Mob violence");
      case PROTEST_CRACKDOWN ->
          acled(
              "Political violence; Demonstrations",
              "Protests",
              "Excessive force against protesters");
      case FOILED_PLOT -> acled("Strategic developments", "Strategic developments", "Arrests");
      case OTHER -> null;
    };
  }

  private @Nullable Fields fighting() {
    if (onCivilians()) {
      return onCivilians("Attack");
    }
    return onForces() || type() != EventType.ATTACK
        ? acled("Political violence", "Battles", "Armed clash")
        : null;
  }

  private Fields arson() {
    return incident.casualties().isEmpty()
        ? acled("Strategic developments", "Strategic developments", "Looting/property destruction")
        : onCivilians("Attack");
  }

  private static Fields explosion(String sub) {
    return acled("Political violence", "Explosions/Remote violence", sub);
  }

  private static Fields onCivilians(String sub) {
    return acled("Political violence", "Violence against civilians", sub);
  }

  private @Nullable Fields ucdp() {
    return switch (type()) {
      case RIOT, PRISON_VIOLENCE, PIRACY, FOILED_PLOT, OTHER -> null;
      case MASS_SHOOTING, STABBING, VEHICLE_RAMMING, ARSON, HOSTAGE_SIEGE ->
          byNamedGroup() ? sides() : null;
      case PROTEST_CRACKDOWN, MASSACRE_OF_CIVILIANS -> ucdp(3, "one-sided violence");
      case AMBUSH,
          ARMED_ASSAULT,
          SUICIDE_BOMBING,
          BOMBING,
          IED,
          AIRSTRIKE,
          DRONE_STRIKE,
          SHELLING,
          CLASH,
          RAID_BY_STATE,
          ABDUCTION,
          ASSASSINATION,
          LANDMINE,
          ATTACK ->
          sides();
    };
  }

  private @Nullable Fields sides() {
    if (onCivilians()) {
      return ucdp(3, "one-sided violence");
    }
    if (stateTakesPart()) {
      return ucdp(1, "state-based conflict");
    }
    return incident.event().directedAt().equals("armed-group")
        ? ucdp(2, "non-state conflict")
        : null;
  }

  private static Fields ucdp(int type, String label) {
    return new Fields().put("type_of_violence", type).put("label", label);
  }

  private boolean stateTakesPart() {
    boolean struck = Set.of("military", "police").contains(incident.event().directedAt());
    return struck
        || type() == EventType.RAID_BY_STATE
        || takesPart(ActorType.STATE_FORCES)
        || takesPart(ActorType.GOVERNMENT);
  }

  private boolean takesPart(ActorType type) {
    return incident.participants().stream()
        .filter(it -> it.role() == Role.PERPETRATOR || it.role() == Role.TARGET)
        .anyMatch(it ->
            report.actors().stream()
                .anyMatch(actor -> actor.id().equals(it.actorId()) && actor.type() == type));
  }

  private boolean byNamedGroup() {
    return incident.participants().stream()
        .filter(it -> it.role() == Role.PERPETRATOR)
        .anyMatch(it ->
            report.actors().stream()
                .anyMatch(actor ->
                    actor.id().equals(it.actorId())
                        && actor.namedInText()
                        && actor.type() == ActorType.ARMED_GROUP));
  }

  private @Nullable Fields gtd() {
    var attack = gtdAttack();
    if (attack == null) {
      return null;
    }
    var attacks = new LinkedHashSet<>(List.of(attack));
    if (means().stream().anyMatch(EXPLOSIVE::contains)) {
      attacks.add("Bombing/Explosion");
    }
    return new Fields()
        .put("attacktype", List.copyOf(attacks))
        .put("suicide", suicide())
        .put("targtype", gtdTarget());
  }

  private @Nullable String gtdAttack() {
    return switch (type()) {
      case AMBUSH, ARMED_ASSAULT, MASSACRE_OF_CIVILIANS, MASS_SHOOTING, STABBING -> "Armed Assault";
      case SUICIDE_BOMBING, BOMBING, IED, LANDMINE -> "Bombing/Explosion";
      case VEHICLE_RAMMING -> "Unarmed Assault";
      case ASSASSINATION -> "Assassination";
      case ABDUCTION -> "Hostage Taking (Kidnapping)";
      case HOSTAGE_SIEGE -> "Hostage Taking (Barricade Incident)";
      case ARSON -> "Facility/Infrastructure Attack";
      case PIRACY -> "Hijacking";
      case ATTACK -> "Unknown";
      case AIRSTRIKE,
          DRONE_STRIKE,
          SHELLING,
          CLASH,
          RAID_BY_STATE,
          RIOT,
          PROTEST_CRACKDOWN,
          PRISON_VIOLENCE,
          FOILED_PLOT,
          OTHER ->
          null;
    };
  }

  private String gtdTarget() {
    return switch (incident.event().directedAt()) {
      case "military", "peacekeepers" -> "Military";
      case "police" -> "Police";
      case "civilians" -> "Private Citizens & Property";
      case "armed-group" -> "Terrorists/Non-State Militia";
      default -> "Unknown";
    };
  }

  private @Nullable Fields plover() {
    return switch (type()) {
      case RIOT, PRISON_VIOLENCE -> plover("PROTEST", "riot");
      case PROTEST_CRACKDOWN -> plover("ASSAULT", "crowd-control");
      case FOILED_PLOT -> plover("COERCE", "arrest");
      case ABDUCTION, HOSTAGE_SIEGE -> plover("ASSAULT", "abduct");
      case ASSASSINATION -> plover("ASSAULT", "assassinate");
      case OTHER -> null;
      case AMBUSH,
          ARMED_ASSAULT,
          SUICIDE_BOMBING,
          BOMBING,
          IED,
          AIRSTRIKE,
          DRONE_STRIKE,
          SHELLING,
          CLASH,
          RAID_BY_STATE,
          MASSACRE_OF_CIVILIANS,
          MASS_SHOOTING,
          STABBING,
          VEHICLE_RAMMING,
          ARSON,
          PIRACY,
          LANDMINE,
          ATTACK ->
          plover("ASSAULT", assault());
    };
  }

  private String assault() {
    if (suicide()) {
      return "suicide-attack";
    }
    var all = Stream.concat(means().stream(), Stream.of(type().code())).toList();
    if (all.stream().anyMatch(HEAVY::contains)) {
      return "heavy-weapons";
    }
    if (all.stream().anyMatch(EXPLOSIVE::contains)) {
      return "explosives";
    }
    return all.stream().anyMatch(Set.of("firearm", "small-arms", "mass-shooting")::contains)
        ? "firearms"
        : "other";
  }

  private Fields plover(String event, String mode) {
    var contexts = new ArrayList<String>();
    if (onForces()) {
      contexts.add("military");
    }
    if (takesPart(ActorType.ARMED_GROUP)) {
      contexts.add("terrorism");
    }
    return new Fields().put("event", event).put("mode", mode).put("contexts", contexts);
  }
}
