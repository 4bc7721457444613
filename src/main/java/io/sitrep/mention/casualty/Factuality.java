package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import java.util.Set;

/** Tells what happened from what did not, might, was threatened, planned or rehearsed. */
final class Factuality {

  private static final int REACH = 12;

  /** Words that make "to kill" something done. */
  private static final Set<String> ACCOMPLISHED =
      Set.of("managed", "went", "continued", "proceeded", "succeeded", "gone", "on", "began");

  /** Words that leave "to be freed" open. */
  private static final Set<String> EXPECTED =
      Set.of(
          "due",
          "set",
          "ordered",
          "expected",
          "scheduled",
          "going",
          "likely",
          "about",
          "want",
          "wants",
          "wanted",
          "refused",
          "failed",
          "hoped",
          "hoping",
          "threatened",
          "supposed",
          "need",
          "needs",
          "needed",
          "waiting",
          "ready",
          "prepared",
          "agreed",
          "asked",
          "are",
          "is");

  /** Words that leave "of killing" and "from killing" open. */
  private static final Set<String> INTENT =
      Set.of(
          "threat",
          "threats",
          "plan",
          "plans",
          "planning",
          "plot",
          "plotting",
          "aim",
          "aimed",
          "idea",
          "intention",
          "hope",
          "hopes",
          "purpose",
          "risk",
          "risks",
          "fear",
          "fears",
          "attempt",
          "attempts",
          "danger",
          "prevented",
          "stopped",
          "dissuaded",
          "deterred",
          "rid",
          "instead",
          "capable",
          "chance",
          "possibility",
          "dreamed",
          "spoke",
          "warned");

  private static final Set<String> REHEARSALS =
      Set.of("simulated", "drill", "mock", "rehearsal", "hypothetical", "fictional", "reenactment");
  private static final Set<String> FICTIONS =
      Set.of("film", "movie", "novel", "game", "series", "play", "drama", "book", "show");
  private static final Set<String> DENIALS = Set.of("no", "not", "neither", "nor", "never");

  private Factuality() {}

  /** False in a drill or a film, whatever the sentence says. */
  static boolean isReal(View view) {
    for (int i = 0; i < view.size(); i++) {
      var norm = view.norm(i);
      if (REHEARSALS.contains(norm)
          || (FICTIONS.contains(norm)
              && view.norm(i - 1).equals("the")
              && view.norm(i - 2).equals("in"))) {
        return false;
      }
    }
    return true;
  }

  static boolean isActual(View view, Trigger trigger) {
    return !isDenied(view, trigger)
        && !isInfinitive(view, trigger)
        && !isIntent(view, trigger)
        && !isSupposed(view, trigger);
  }

  /** "no soldiers", "not one of the guards", "no one". */
  static boolean isNobody(View view, PersonGroup group) {
    return DENIALS.contains(view.norm(group.from() - 1))
        || (view.norm(group.from() - 1).equals("single") && isNegated(view, group.from() - 3));
  }

  private static boolean isNegated(View view, int at) {
    return DENIALS.contains(view.norm(at));
  }

  /**
   * "were not hurt", "could have killed", "will be freed": the verb's own words say no or maybe.
   */
  private static boolean isDenied(View view, Trigger trigger) {
    for (int i = trigger.from() - 1; i >= 0 && trigger.from() - i <= REACH; i--) {
      var norm = view.norm(i);
      if (Words.NEGATIONS.contains(norm) || isModal(view, i)) {
        return true;
      }
      if (view.groupAt(i) != null || !isVerbal(norm)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isVerbal(String norm) {
    return Words.BE.contains(norm)
        || Words.HAVE.contains(norm)
        || Words.DO.contains(norm)
        || Words.isAdverb(norm)
        || norm.equals("any");
  }

  /** "may", but not "in May". */
  private static boolean isModal(View view, int i) {
    return Words.MODALS.contains(view.norm(i))
        && !(view.norm(i).equals("may") && view.token(i).isCapitalised() && i > 0);
  }

  /** "to kill", unless somebody "managed to"; "is to be freed". */
  private static boolean isInfinitive(View view, Trigger trigger) {
    int to = trigger.from() - 1;
    while (to > 0 && trigger.from() - to < REACH && Words.isAdverb(view.norm(to))) {
      to--;
    }
    if (view.norm(to).equals("be") && view.norm(to - 1).equals("to")) {
      return EXPECTED.contains(view.norm(to - 2));
    }
    return view.norm(to).equals("to")
        && !trigger.is(Form.COUNTED_NOUN)
        && !trigger.is(Form.NOUN_OF)
        && !trigger.is(Form.TOLL)
        && !trigger.is(Form.HOSPITAL)
        && !trigger.is(Form.STATE)
        && !ACCOMPLISHED.contains(view.norm(to - 1));
  }

  /** "threats of killing", "prevented from killing". */
  private static boolean isIntent(View view, Trigger trigger) {
    return (trigger.is(Form.VERB_ING) || trigger.is(Form.NOUN_OF))
        && (INTENT.contains(view.norm(trigger.from() - 1))
            || (Words.PREPOSITIONS.contains(view.norm(trigger.from() - 1))
                && INTENT.contains(view.norm(trigger.from() - 2))));
  }

  /** "if 20 people are killed", "it is not true that 60 were kidnapped". */
  private static boolean isSupposed(View view, Trigger trigger) {
    for (int i = trigger.from() - 1; i >= 0 && trigger.from() - i <= REACH; i--) {
      var norm = view.norm(i);
      if (norm.equals("if") || norm.equals("unless") || isUntrueThat(view, i)) {
        return true;
      }
      if (norm.equals(",") || norm.equals(";") || norm.equals(":")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isUntrueThat(View view, int i) {
    return view.norm(i).equals("that")
        && (view.norm(i - 1).equals("untrue")
            || view.norm(i - 1).equals("false")
            || (view.norm(i - 1).equals("true") && view.norm(i - 2).equals("not")));
  }
}
