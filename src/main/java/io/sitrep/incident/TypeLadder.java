package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** From general kinds of event down to the special ones they hold: a bombing may be a suicide. */
final class TypeLadder {

  private static final double ENOUGH = 0.3;
  private static final double SHARE = 0.7;

  private static final Map<EventType, List<EventType>> BELOW =
      Map.of(
          EventType.BOMBING,
          List.of(
              EventType.SUICIDE_BOMBING,
              EventType.IED,
              EventType.LANDMINE,
              EventType.AIRSTRIKE,
              EventType.DRONE_STRIKE,
              EventType.SHELLING),
          EventType.ARMED_ASSAULT,
          List.of(
              EventType.AMBUSH,
              EventType.MASS_SHOOTING,
              EventType.ASSASSINATION,
              EventType.MASSACRE_OF_CIVILIANS,
              EventType.HOSTAGE_SIEGE,
              EventType.PROTEST_CRACKDOWN,
              EventType.STABBING),
          EventType.CLASH,
          List.of(EventType.PRISON_VIOLENCE),
          EventType.RIOT,
          List.of(EventType.PRISON_VIOLENCE, EventType.PROTEST_CRACKDOWN),
          EventType.ABDUCTION,
          List.of(EventType.PIRACY),
          EventType.RAID_BY_STATE,
          List.of(EventType.FOILED_PLOT, EventType.PROTEST_CRACKDOWN),
          EventType.STABBING,
          List.of(EventType.MASSACRE_OF_CIVILIANS),
          EventType.ARSON,
          List.of(EventType.RIOT, EventType.RAID_BY_STATE));

  private TypeLadder() {}

  /** Adds the votes of each general kind to the strongest special one, where that has some. */
  static void descend(Map<EventType, Double> votes) {
    var given = new EnumMap<EventType, Double>(EventType.class);
    BELOW.forEach((general, special) -> {
      double votesAbove = votes.getOrDefault(general, 0.0);
      special.stream()
          .filter(type -> votes.getOrDefault(type, 0.0) > ENOUGH * votesAbove)
          .max(Comparator.comparingDouble(type -> votes.getOrDefault(type, 0.0)))
          .ifPresent(type -> given.merge(type, SHARE * votesAbove, Double::sum));
    });
    given.forEach((type, more) -> votes.merge(type, more, Double::sum));
  }
}
