package io.sitrep.briefing;

import io.sitrep.lexicon.EventType;

/**
 * How the page names a kind of incident: {@code noun} with its article where it takes one, and the
 * preposition before what was hit.
 */
record EventWords(String noun, String preposition, boolean countable) {

  static EventWords of(EventType type) {
    return switch (type) {
      case AMBUSH -> one("ambush", "of");
      case ARMED_ASSAULT -> one("armed attack", "on");
      case SUICIDE_BOMBING -> one("suicide bombing", "against");
      case BOMBING -> one("bombing", "of");
      case IED -> one("explosive-device attack", "on");
      case AIRSTRIKE -> one("air strike", "on");
      case DRONE_STRIKE -> one("drone strike", "on");
      case SHELLING -> some("shelling", "of");
      case CLASH -> one("clash", "involving");
      case RAID_BY_STATE -> one("security operation", "against");
      case ABDUCTION -> one("abduction", "of");
      case ASSASSINATION -> one("targeted attack", "on");
      case MASSACRE_OF_CIVILIANS -> one("attack on civilians", "at");
      case MASS_SHOOTING -> one("mass shooting", "at");
      case STABBING -> one("stabbing", "of");
      case VEHICLE_RAMMING -> one("vehicle ramming", "of");
      case ARSON -> one("arson attack", "on");
      case RIOT -> one("riot", "at");
      case PROTEST_CRACKDOWN -> one("crackdown on a protest", "by");
      case PIRACY -> one("pirate attack", "on");
      case HOSTAGE_SIEGE -> one("hostage-taking", "of");
      case PRISON_VIOLENCE -> some("prison violence", "at");
      case LANDMINE -> one("landmine explosion", "under");
      case FOILED_PLOT -> one("foiled plot", "against");
      case ATTACK -> one("attack", "on");
      case OTHER -> one("incident", "involving");
    };
  }

  /** Whether "no attacking group" would be an odd thing to say of it. */
  static boolean hasAttackers(EventType type) {
    return switch (type) {
      case CLASH,
          RAID_BY_STATE,
          RIOT,
          PROTEST_CRACKDOWN,
          PRISON_VIOLENCE,
          FOILED_PLOT,
          LANDMINE,
          OTHER ->
          false;
      case AMBUSH,
          ARMED_ASSAULT,
          SUICIDE_BOMBING,
          BOMBING,
          IED,
          AIRSTRIKE,
          DRONE_STRIKE,
          SHELLING,
          ABDUCTION,
          ASSASSINATION,
          MASSACRE_OF_CIVILIANS,
          MASS_SHOOTING,
          STABBING,
          VEHICLE_RAMMING,
          ARSON,
          PIRACY,
          HOSTAGE_SIEGE,
          ATTACK ->
          true;
    };
  }

  /** Done from afar or with the state's authority: "carried out by", not "attacked by". */
  static boolean isOperation(EventType type) {
    return switch (type) {
      case RAID_BY_STATE, PROTEST_CRACKDOWN, AIRSTRIKE, DRONE_STRIKE, SHELLING -> true;
      case AMBUSH,
          ARMED_ASSAULT,
          SUICIDE_BOMBING,
          BOMBING,
          IED,
          CLASH,
          ABDUCTION,
          ASSASSINATION,
          MASSACRE_OF_CIVILIANS,
          MASS_SHOOTING,
          STABBING,
          VEHICLE_RAMMING,
          ARSON,
          RIOT,
          PIRACY,
          HOSTAGE_SIEGE,
          PRISON_VIOLENCE,
          LANDMINE,
          FOILED_PLOT,
          ATTACK,
          OTHER ->
          false;
    };
  }

  /** Whether one person may well have done it, so that a "group" would say too much. */
  static boolean mayBeOnePerson(EventType type) {
    return switch (type) {
      case MASS_SHOOTING, STABBING, VEHICLE_RAMMING, ARSON, ASSASSINATION, SUICIDE_BOMBING -> true;
      case AMBUSH,
          ARMED_ASSAULT,
          BOMBING,
          IED,
          AIRSTRIKE,
          DRONE_STRIKE,
          SHELLING,
          CLASH,
          RAID_BY_STATE,
          ABDUCTION,
          MASSACRE_OF_CIVILIANS,
          RIOT,
          PROTEST_CRACKDOWN,
          PIRACY,
          HOSTAGE_SIEGE,
          PRISON_VIOLENCE,
          LANDMINE,
          FOILED_PLOT,
          ATTACK,
          OTHER ->
          false;
    };
  }

  private static EventWords one(String noun, String preposition) {
    return new EventWords(noun, preposition, true);
  }

  private static EventWords some(String noun, String preposition) {
    return new EventWords(noun, preposition, false);
  }

  /** "an ambush", "shelling". */
  String introduced() {
    return countable ? English.indefinite(noun) : noun;
  }
}
