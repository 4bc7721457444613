package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import java.util.List;
import java.util.Set;

/**
 * Tells whether the killer's own death is among the dead that an article counts: "four are dead …
 * he killed three people and then himself".
 */
final class KillerDeaths {

  private static final Set<String> FAMILIES = Set.of("couple", "family");

  private KillerDeaths() {}

  /** Makes the killer's death a part of the total that has room for just him. */
  static void settle(List<Figure> figures) {
    var killers = figures.stream().filter(f -> f.isSelf() && f.isLive()).toList();
    for (var killer : killers) {
      figures.stream()
          .filter(all -> isTotal(all, killer) && isWithVictims(all, killer, figures))
          .findFirst()
          .ifPresent(killer::partOf);
    }
  }

  private static boolean isTotal(Figure all, Figure killer) {
    return all != killer
        && all.outcome() == Outcome.KILLED
        && all.isLive()
        && all.count() > killer.count()
        && !all.first().foundBy().equals("active")
        && (FigurePairs.isOfPeople(all) || isOwnFamily(all));
  }

  private static boolean isWithVictims(Figure all, Figure killer, List<Figure> figures) {
    long others = all.count() - killer.count();
    var victims = figures.stream().filter(f -> isVictim(f, all)).toList();
    var killed =
        victims.stream()
            .filter(f -> f.count() == others && f.first().foundBy().equals("active"))
            .toList();
    killed.forEach(f -> f.countedIn(all));
    return !killed.isEmpty()
        || isOwnFamily(all)
        || (!killer.names().isEmpty() && VictimNames.areAmong(killer.names(), all.names()))
        || (others > 1 && parts(victims, all) == others);
  }

  /** "A couple and their son were found dead. Police believe he shot them and then himself." */
  private static boolean isOwnFamily(Figure all) {
    return FAMILIES.contains(all.first().group().noun()) && all.first().foundBy().equals("passive");
  }

  private static long parts(List<Figure> victims, Figure all) {
    return victims.stream().filter(f -> f.partOf() == all).mapToLong(Figure::count).sum();
  }

  private static boolean isVictim(Figure figure, Figure all) {
    return figure != all
        && figure.outcome() == Outcome.KILLED
        && !figure.isSelf()
        && figure.party() != Party.ARMED_GROUP
        && (figure.partOf() == all || figure.conflicts().contains(all));
  }
}
