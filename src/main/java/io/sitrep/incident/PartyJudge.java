package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says whose people a figure counts where its noun ("people", "others") does not. */
final class PartyJudge {

  private static final Set<EventType> TWO_SIDED =
      Set.of(EventType.CLASH, EventType.HOSTAGE_SIEGE, EventType.AMBUSH, EventType.RIOT);

  private static final Set<Party> PEACEFUL =
      Set.of(Party.CIVILIAN, Party.JOURNALIST, Party.AID_WORKER);

  /** Nouns that say no more of a part than age or sex. */
  private static final Set<String> PLAIN =
      Set.of("women", "men", "children", "girls", "boys", "woman", "man", "teenagers", "minors");

  private PartyJudge() {}

  static void judge(List<Figure> figures, EventType type) {
    for (var figure : figures) {
      if (figure.party() == Party.UNKNOWN && figure.isLive()) {
        figure.judgedToBe(whole(figure, figures, type));
      }
    }
    for (var figure : figures) {
      var whole = figure.partOf();
      boolean plain =
          figure.party() == Party.UNKNOWN
              || PLAIN.contains(figure.group().toLowerCase(Locale.ROOT));
      if (plain && whole != null && whole.party() != Party.MIXED) {
        figure.judgedToBe(whole.party());
      }
    }
  }

  private static Party whole(Figure figure, List<Figure> figures, EventType type) {
    var parts =
        figures.stream()
            .filter(f -> f.partOf() == figure && f.party() != Party.UNKNOWN)
            .map(Figure::party)
            .collect(Collectors.toSet());
    if (parts.stream().anyMatch(p -> !PEACEFUL.contains(p))) {
      return Party.MIXED;
    }
    return switch (figure.outcome()) {
      case NEUTRALISED, CAPTURED -> Party.ARMED_GROUP;
      case ABDUCTED, FREED, DISPLACED -> Party.CIVILIAN;
      case KILLED, WOUNDED, KILLED_OR_WOUNDED, MISSING ->
          parts.isEmpty() && TWO_SIDED.contains(type) && hasFighters(figures)
              ? Party.UNKNOWN
              : Party.CIVILIAN;
    };
  }

  private static boolean hasFighters(List<Figure> figures) {
    return figures.stream()
        .anyMatch(f ->
            f.outcome() == Outcome.KILLED
                && (f.party() == Party.STATE_FORCES || f.party() == Party.ARMED_GROUP));
  }
}
