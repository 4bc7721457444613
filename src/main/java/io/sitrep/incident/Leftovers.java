package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import java.util.List;
import java.util.Set;

/** What can only be settled once all figures of an incident are known. */
final class Leftovers {

  private static final Set<String> STRIKES =
      Set.of("shoot", "stab", "hack", "knife", "beat up", "hit");

  private Leftovers() {}

  static void settle(List<Figure> figures) {
    figures.stream().filter(f -> isStrike(f)).toList().forEach(f -> settleStrike(f, figures));
  }

  private static boolean isStrike(Figure figure) {
    return figure.outcome() == Outcome.WOUNDED && STRIKES.contains(figure.first().lemma());
  }

  /** "Six people were shot, one fatally": five wounded. */
  private static void settleStrike(Figure shot, List<Figure> figures) {
    boolean wounded =
        figures.stream()
            .anyMatch(
                f -> f.outcome() == Outcome.WOUNDED && f.isLive() && f != shot && !isStrike(f));
    long killed =
        figures.stream()
            .filter(
                f -> f.outcome() == Outcome.KILLED && f.isLive() && f.party() != Party.ARMED_GROUP)
            .mapToLong(Figure::count)
            .sum();
    if (wounded || killed >= shot.count()) {
      figures.remove(shot);
    } else if (killed > 0) {
      shot.countedAs(shot.count() - killed, "those shot less those who died");
    }
  }
}
