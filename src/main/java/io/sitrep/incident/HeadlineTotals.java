package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.Quantity;
import io.sitrep.mention.casualty.CasualtyMention;
import java.util.List;
import java.util.Set;

/** Lets the headline say which of an article's figures is the whole: "3 dead, 2 injured". */
final class HeadlineTotals {

  private static final Set<Outcome> BODILY = Set.of(Outcome.KILLED, Outcome.WOUNDED);

  private HeadlineTotals() {}

  /** Smaller figures become parts of the one the headline gives, larger ones its rivals. */
  static void adopt(List<Figure> figures, List<CasualtyMention> headline) {
    for (var outcome : BODILY) {
      var said = headline.stream().filter(m -> m.outcome() == outcome).toList();
      if (said.size() == 1
          && said.getFirst().group().quantity() instanceof Quantity.Exactly(long n)) {
        var live = figures.stream().filter(f -> f.outcome() == outcome && f.isLive()).toList();
        adopt(live.stream().filter(f -> !isItsDoer(f, said.getFirst(), live)).toList(), n);
      }
    }
  }

  /** "Bomber kills nine", "nine people were martyred": the bomber is none of the nine. */
  private static boolean isItsDoer(Figure figure, CasualtyMention said, List<Figure> live) {
    boolean others =
        said.foundBy().equals("active")
            || live.stream()
                .filter(f -> f.count() > figure.count())
                .flatMap(f -> f.mentions().stream())
                .anyMatch(m -> m.lemma().startsWith("martyr"));
    return figure.isSelf() && others;
  }

  private static void adopt(List<Figure> live, long total) {
    long sum = live.stream().mapToLong(Figure::count).sum();
    var whole = live.stream().filter(f -> f.count() == total).findFirst();
    if (sum == total || whole.isEmpty()) {
      return;
    }
    for (var figure : live) {
      if (figure == whole.get()
          || figure.conflicts().contains(whole.get())
          || isOtherSide(figure, whole.get())
          || isOtherPerson(figure, whole.get())) {
        continue;
      }
      if (figure.count() < total) {
        figure.partOf(whole.get());
      } else {
        whole.get().conflictsWith(figure);
      }
    }
  }

  /**
   * "Boy killed", and his father beside him; "girl hurt", and two men with her; "rebels kill 7",
   * who are "seven miners and two guards".
   */
  private static boolean isOtherPerson(Figure figure, Figure whole) {
    boolean unlike = figure.count() == 1 && !VictimNouns.canHold(whole.group(), figure.group());
    boolean some = whole.first().group().form() == Form.INDEFINITE || isOfAKind(whole);
    boolean beside = some && areToldTogether(figure, whole);
    return unlike || beside;
  }

  /** "seven miners", where "seven men" may hold anyone. */
  private static boolean isOfAKind(Figure figure) {
    return !FigurePairs.isOfPeople(figure)
        && !VictimNouns.isPlain(VictimNouns.singular(VictimNouns.head(figure.group())));
  }

  private static boolean areToldTogether(Figure a, Figure b) {
    return a.mentions().stream()
        .anyMatch(m ->
            b.mentions().stream()
                .anyMatch(n -> m.sentence() == n.sentence() && m.triggerFrom() == n.triggerFrom()));
  }

  /** Fighters, or anyone beside "three soldiers killed". */
  private static boolean isOtherSide(Figure figure, Figure whole) {
    boolean kind =
        !FigurePairs.isOfPeople(whole)
            && whole.party() != Party.CIVILIAN
            && !Sides.compatible(figure.party(), whole.party());
    return kind || isFighterAmong(figure, whole);
  }

  private static boolean isFighterAmong(Figure figure, Figure whole) {
    return figure.party() != whole.party()
        && (figure.party() == Party.ARMED_GROUP || whole.party() == Party.ARMED_GROUP)
        && whole.party() != Party.UNKNOWN;
  }
}
