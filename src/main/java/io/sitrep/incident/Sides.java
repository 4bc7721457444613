package io.sitrep.incident;

import io.sitrep.lexicon.Party;
import java.util.List;

/** Whether figures of two parties can speak of the same people. */
final class Sides {

  private Sides() {}

  static boolean isArmed(Party party) {
    return party == Party.ARMED_GROUP || Totals.isState(party);
  }

  static boolean compatible(Party a, Party b) {
    return a == b || a == Party.UNKNOWN || b == Party.UNKNOWN;
  }

  /**
   * People of parties that one total can hold without being told so: never an attacker among
   * others.
   */
  static boolean isSameSide(Party a, Party b) {
    return compatible(a, b) && (a == Party.ARMED_GROUP) == (b == Party.ARMED_GROUP);
  }

  static boolean canHold(Party figure, Party victim) {
    return figure == Party.MIXED
        || compatible(figure, victim)
        || (figure != Party.ARMED_GROUP && victim != Party.ARMED_GROUP);
  }

  /** Fighters and others in one list leave open among whom a name belongs. */
  static boolean isOneSide(List<Figure> figures) {
    return figures.stream().map(f -> f.party() == Party.ARMED_GROUP).distinct().count() == 1;
  }

  /** Whether figures of these parties may count the same people: never fighters and people. */
  static boolean canConflict(Party a, Party b) {
    return a == b || (isSameSide(a, b) && !Totals.isState(a) && !Totals.isState(b));
  }
}
