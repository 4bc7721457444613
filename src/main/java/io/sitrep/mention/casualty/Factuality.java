package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.Words;
import java.util.Set;

/** Tells what happened from what did not, might, was threatened, planned or rehearsed. */
final class Factuality {

  private static final Set<String> UNREAL =
      Set.of(
          "threatened",
          "threatening",
          "threatens",
          "threat",
          "threats",
          "plan",
          "plans",
          "planned",
          "planning",
          "plot",
          "plotting",
          "plotted",
          "attempt",
          "attempted",
          "attempting",
          "tried",
          "trying",
          "vowed",
          "vows",
          "wanted",
          "wants",
          "aimed",
          "intended",
          "conspiring",
          "conspiracy",
          "order",
          "orders",
          "ordered",
          "bid",
          "able",
          "prevent",
          "prevented",
          "avoid",
          "failed",
          "refused",
          "if",
          "unless",
          "simulated",
          "scenario",
          "drill",
          "mock",
          "hypothetical",
          "fictional",
          "film",
          "movie",
          "novel");
  private static final Set<String> REHEARSAL =
      Set.of("simulated", "drill", "exercise", "mock", "rehearsal", "scenario");
  private static final int REACH = 6;

  private Factuality() {}

  static boolean isActual(View view, Trigger trigger) {
    if (isRehearsed(view)) {
      return false;
    }
    for (int i = trigger.from() - 1; i >= Math.max(0, trigger.from() - REACH); i--) {
      var norm = view.norm(i);
      if (view.groupTo(i + 1) != null || norm.equals(",") || norm.equals(";")) {
        break;
      }
      if (Words.NEGATIONS.contains(norm) || isModal(view, i, trigger) || UNREAL.contains(norm)) {
        return false;
      }
    }
    return !isInfinitive(view, trigger);
  }

  /** "may have killed" and "could kill", but "will be remembered as …" is no concern here. */
  private static boolean isModal(View view, int i, Trigger trigger) {
    return Words.MODALS.contains(view.norm(i))
        && !(view.norm(i).equals("may")
            && i == trigger.from() - 1
            && trigger.is(Form.COUNTED_NOUN));
  }

  /** "to kill", unless somebody "managed to". */
  private static boolean isInfinitive(View view, Trigger trigger) {
    boolean base = trigger.is(Form.VERB_BASE) || trigger.is(Form.INTRANSITIVE_BASE);
    return base
        && view.norm(trigger.from() - 1).equals("to")
        && !view.norm(trigger.from() - 2).equals("managed");
  }

  private static boolean isRehearsed(View view) {
    for (int i = 0; i < view.size(); i++) {
      if (REHEARSAL.contains(view.norm(i)) && !view.norm(i).equals("exercise")) {
        return true;
      }
    }
    return false;
  }
}
