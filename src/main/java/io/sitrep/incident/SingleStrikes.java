package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * Victims told of one by one: "a man was shot in the leg; a boy was hit; a woman was struck. She
 * died". Each death takes one of those who were struck before it.
 */
final class SingleStrikes {

  private static final int FEWEST = 2;

  private SingleStrikes() {}

  /** True where an incident's wounded are told of so, and nowhere as a total. */
  static boolean areTold(List<Figure> strikes, List<Figure> figures) {
    return strikes.size() >= FEWEST
        && figures.stream()
            .filter(f -> f.outcome() == Outcome.WOUNDED && f.isLive())
            .allMatch(f -> f.count() == 1);
  }

  /** Takes those out of the figures who are among the dead. */
  static void settle(List<Figure> strikes, List<Figure> figures) {
    var alive = new ArrayList<>(strikes);
    figures.stream()
        .filter(f -> f.outcome() == Outcome.KILLED && f.isLive())
        .filter(f -> f.party() != Party.ARMED_GROUP)
        .forEach(dead -> take(dead, alive));
    strikes.stream().filter(strike -> !alive.contains(strike)).toList().forEach(figures::remove);
  }

  private static void take(Figure dead, List<Figure> alive) {
    for (long n = 0; n < dead.count(); n++) {
      var struck = alive.stream().filter(f -> mayBe(dead, f)).reduce((_, later) -> later);
      struck.ifPresent(alive::remove);
    }
  }

  private static boolean mayBe(Figure dead, Figure struck) {
    boolean before = struck.first().sentence() <= dead.mentions().getLast().sentence();
    return (before || dead.first().group().form() != Form.PRONOUN)
        && !FigurePairs.isOfOthers(dead, struck)
        && !FigurePairs.isOfOtherAge(dead, struck);
  }
}
