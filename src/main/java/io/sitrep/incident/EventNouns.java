package io.sitrep.incident;

import io.sitrep.lexicon.EventType;

/** The plain noun for a kind of incident. */
final class EventNouns {

  private EventNouns() {}

  static String of(EventType type) {
    return switch (type) {
      case AMBUSH -> "ambush";
      case ARMED_ASSAULT, ATTACK, MASSACRE_OF_CIVILIANS -> "attack";
      case SUICIDE_BOMBING -> "suicide bombing";
      case BOMBING, IED -> "bombing";
      case AIRSTRIKE -> "air strike";
      case DRONE_STRIKE -> "drone strike";
      case SHELLING -> "shelling";
      case CLASH -> "clash";
      case RAID_BY_STATE -> "security operation";
      case ABDUCTION -> "abduction";
      case ASSASSINATION -> "killing";
      case MASS_SHOOTING -> "shooting";
      case STABBING -> "stabbing";
      case VEHICLE_RAMMING -> "vehicle ramming";
      case ARSON -> "arson attack";
      case RIOT -> "riot";
      case PROTEST_CRACKDOWN -> "crackdown";
      case PIRACY -> "pirate attack";
      case HOSTAGE_SIEGE -> "siege";
      case PRISON_VIOLENCE -> "prison violence";
      case LANDMINE -> "landmine blast";
      case FOILED_PLOT -> "foiled plot";
      case OTHER -> "incident";
    };
  }
}
