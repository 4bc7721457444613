package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.mention.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds up an incident's live figures: both sides' dead together, parts and repeats left out; of
 * conflicting figures for the same people the one in the lead stands as best, else the lowest, and
 * low and high span them all.
 */
final class Totals {

  private static final Set<Outcome> COUNTED =
      Set.of(
          Outcome.KILLED,
          Outcome.WOUNDED,
          Outcome.MISSING,
          Outcome.ABDUCTED,
          Outcome.CAPTURED,
          Outcome.FREED,
          Outcome.DISPLACED,
          Outcome.KILLED_OR_WOUNDED);

  /** The headline and the sentences that open the story. */
  private static final int LEAD = 3;

  private Totals() {}

  static Map<Outcome, Total> of(List<Figure> figures) {
    var totals = new EnumMap<Outcome, Total>(Outcome.class);
    for (var outcome : COUNTED) {
      var live = figures.stream().filter(f -> f.outcome() == outcome && f.isLive()).toList();
      if (!live.isEmpty()) {
        totals.put(outcome, total(live, outcome, figures));
      }
    }
    return totals;
  }

  private static Total total(List<Figure> live, Outcome outcome, List<Figure> all) {
    long low = 0;
    long best = 0;
    Long high = 0L;
    for (var rivals : rivals(live)) {
      best += adopted(rivals).count();
      low += rivals.stream().mapToLong(f -> low(f.quantity())).min().orElse(0);
      high = added(high, highest(rivals));
    }
    long neutralised = outcome == Outcome.KILLED ? neutralised(all) : 0;
    var note =
        neutralised == 0
            ? null
            : "high adds " + neutralised + " 'neutralised' in case they were killed; best does not";
    return new Total(low, best, added(high, neutralised), note);
  }

  private static long neutralised(List<Figure> all) {
    return all.stream()
        .filter(f -> f.outcome() == Outcome.NEUTRALISED && f.isLive())
        .mapToLong(Figure::count)
        .sum();
  }

  private static @Nullable Long added(@Nullable Long sum, @Nullable Long more) {
    return sum == null || more == null ? null : Long.valueOf(sum + more);
  }

  /** Figures for the same people from different sources compete; the rest add up. */
  private static List<List<Figure>> rivals(List<Figure> live) {
    var groups = new LinkedHashMap<Figure, List<Figure>>();
    for (var figure : live) {
      var head = groups.keySet().stream().filter(h -> h.conflicts().contains(figure)).findFirst();
      groups.computeIfAbsent(head.orElse(figure), _ -> new ArrayList<>()).add(figure);
    }
    return List.copyOf(groups.values());
  }

  /**
   * The figure of the first sentence of the lead that gives one, the lowest where it gives two;
   * without one in the lead, the lowest of all; a number before a vague word.
   */
  private static Figure adopted(List<Figure> rivals) {
    var numbers = rivals.stream().filter(f -> !(f.quantity() instanceof Quantity.Vague)).toList();
    int first = numbers.stream().mapToInt(f -> f.first().sentence()).min().orElse(LEAD + 1);
    return numbers.stream()
        .filter(figure -> first > LEAD || figure.first().sentence() == first)
        .min(Comparator.comparingLong(Figure::count))
        .orElse(rivals.getFirst());
  }

  private static long low(Quantity quantity) {
    return switch (quantity) {
      case Quantity.UpTo _, Quantity.FewerThan _ -> 0;
      case Quantity.MoreThan(long n) -> n + 1;
      case Quantity.Exactly _,
          Quantity.About _,
          Quantity.AtLeast _,
          Quantity.Between _,
          Quantity.Vague _ ->
          quantity.figure();
    };
  }

  private static @Nullable Long highest(List<Figure> rivals) {
    Long highest = 0L;
    for (var figure : rivals) {
      var high = high(figure.quantity());
      highest = highest == null || high == null ? null : Long.valueOf(Math.max(highest, high));
    }
    return highest;
  }

  private static @Nullable Long high(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Exactly(long n) -> n;
      case Quantity.About(long n) -> n;
      case Quantity.UpTo(long n) -> n;
      case Quantity.FewerThan(long n) -> n - 1;
      case Quantity.Between(long _, long high) -> high;
      case Quantity.AtLeast _, Quantity.MoreThan _, Quantity.Vague _ -> null;
    };
  }

  static boolean isState(Party party) {
    return party == Party.STATE_FORCES || party == Party.FOREIGN_FORCES;
  }
}
