package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.TargetKind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An incident in a few words: "Ambush of an army unit in Kelo", "Attack on the village of Osara".
 */
record Title(EventType type, List<Target> targets, Location location) {

  private static final Set<EventType> UNTARGETED =
      EnumSet.of(
          EventType.CLASH,
          EventType.RIOT,
          EventType.PRISON_VIOLENCE,
          EventType.PROTEST_CRACKDOWN,
          EventType.RAID_BY_STATE,
          EventType.FOILED_PLOT,
          EventType.OTHER);
  private static final Set<String> COLLECTIVE = Set.of("forces", "troops", "people", "police");

  String text() {
    var target = target();
    var what = target == null ? "" : " " + preposition(target.kind()) + " " + introduced(target);
    boolean placed = target != null && target.kind() == TargetKind.PLACE;
    var title = EventNouns.of(type) + what + (placed ? "" : where());
    return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
  }

  /** The first thing or body attacked, before single people. */
  private @Nullable Target target() {
    return UNTARGETED.contains(type)
        ? null
        : targets.stream()
            .min(Comparator.comparing(target -> target.kind() == TargetKind.PERSON))
            .orElse(null);
  }

  private String where() {
    if (location.admin1() != null) {
      return " in " + location.admin1();
    }
    if (location.places().isEmpty()) {
      return "";
    }
    var place = location.places().getFirst();
    return (place.relation().equals("near") ? " near " : " in ") + place.name();
  }

  private String preposition(TargetKind kind) {
    boolean standing = kind == TargetKind.PLACE || kind == TargetKind.FACILITY;
    return switch (type) {
      case ABDUCTION, AMBUSH, STABBING, VEHICLE_RAMMING -> standing ? "at" : "of";
      case MASS_SHOOTING, HOSTAGE_SIEGE, LANDMINE -> standing ? "at" : "of";
      case ASSASSINATION, BOMBING, IED, SHELLING -> "of";
      case ARMED_ASSAULT,
          SUICIDE_BOMBING,
          AIRSTRIKE,
          DRONE_STRIKE,
          MASSACRE_OF_CIVILIANS,
          ARSON,
          PIRACY,
          ATTACK ->
          "on";
      case CLASH, RIOT, PRISON_VIOLENCE, PROTEST_CRACKDOWN, RAID_BY_STATE, FOILED_PLOT, OTHER ->
          "at";
    };
  }

  private static String introduced(Target target) {
    var text = target.text();
    if (target.kind() == TargetKind.PLACE) {
      return text.startsWith("the ") ? text : "the " + text;
    }
    var last = text.substring(text.lastIndexOf(' ') + 1);
    boolean plural = (last.endsWith("s") && !last.endsWith("ss")) || COLLECTIVE.contains(last);
    if (plural || Character.isUpperCase(last.codePointAt(0))) {
      return text;
    }
    boolean vowel = "aeiou".indexOf(Character.toLowerCase(text.charAt(0))) >= 0;
    return (vowel ? "an " : "a ") + text;
  }
}
