package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells what happened from what did not, might, was threatened, planned or rehearsed. */
final class Factuality {

  private static final int REACH = 12;

  /** Words that make "to kill" something done. */
  private static final Set<String> ACCOMPLISHED = WordClasses.of("casualty", "accomplished");

  /** Words that leave "to be freed" open. */
  private static final Set<String> EXPECTED = WordClasses.of("casualty", "expected");

  /** Words that leave "of killing" and "from killing" open. */
  private static final Set<String> INTENT = WordClasses.of("casualty", "intent");

  private static final Set<String> REHEARSALS = WordClasses.of("casualty", "rehearsals");
  private static final Set<String> FICTIONS = WordClasses.of("casualty", "fictions");
  private static final Set<String> TELLING = WordClasses.of("casualty", "telling");
  private static final Set<String> PERIODS = Set.of("day", "week", "month", "year");
  private static final Set<String> PROOFS = WordClasses.of("casualty", "proofs");
  private static final Set<String> FORCING = WordClasses.of("casualty", "forcing");
  private static final Set<String> REPORTS = WordClasses.of("casualty", "unsure-reports");
  private static final Set<String> FALSE = WordClasses.of("casualty", "false");
  private static final Set<String> DENIALS = Set.of("no", "not", "neither", "nor", "never");

  private Factuality() {}

  /** False in a drill or a film, whatever the sentence says. */
  static boolean isReal(View view) {
    for (int i = 0; i < view.size(); i++) {
      var norm = view.norm(i);
      if (REHEARSALS.contains(norm)
          || (FICTIONS.contains(norm) && isTold(view, i))
          || isHabit(view, i)) {
        return false;
      }
    }
    return true;
  }

  /** "in the film", "the series follows", "her film, in which". */
  private static boolean isTold(View view, int at) {
    boolean within = view.norm(at - 1).equals("the") && view.norm(at - 2).equals("in");
    int in = view.norm(at + 1).equals(",") ? at + 2 : at + 1;
    boolean inWhich = view.norm(in).equals("in") && view.norm(in + 1).equals("which");
    return within || inWhich || TELLING.contains(view.norm(at + 1));
  }

  /** "every year", "on average": what happens again and again. */
  private static boolean isHabit(View view, int at) {
    var norm = view.norm(at);
    return ((norm.equals("every") || norm.equals("each")) && PERIODS.contains(view.norm(at + 1)))
        || (norm.equals("average") && view.norm(at - 1).equals("on"));
  }

  static boolean isActual(View view, Trigger trigger) {
    return !isDenied(view, trigger)
        && !isInfinitive(view, trigger)
        && !isIntent(view, trigger)
        && !isAllowed(view, trigger)
        && !isSupposed(view, trigger);
  }

  /** "no soldiers", "not one of the guards", "no one". */
  static boolean isNobody(View view, PersonGroup group) {
    return DENIALS.contains(view.norm(group.from() - 1))
        || isNoneOf(view, group.from())
        || (view.norm(group.from() - 1).equals("single") && isNegated(view, group.from() - 3));
  }

  /** "none of the <40 passengers>". */
  private static boolean isNoneOf(View view, int at) {
    int of = Words.DETERMINERS.contains(view.norm(at - 1)) ? at - 2 : at - 1;
    return view.norm(of).equals("of") && view.norm(of - 1).equals("none");
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
        && !trigger.is(Form.VERB_ING)
        && !trigger.is(Form.COUNTED_NOUN)
        && !trigger.is(Form.NOUN_OF)
        && !trigger.is(Form.TOLL)
        && !trigger.is(Form.HOSPITAL)
        && !trigger.is(Form.STATE)
        && !ACCOMPLISHED.contains(view.norm(to - 1))
        && !isForced(view, to);
  }

  /** "<forcing 1,000 people> to flee" */
  private static boolean isForced(View view, int to) {
    var people = view.groupTo(to);
    return people != null && FORCING.contains(view.norm(people.from() - 1));
  }

  /** "threats of killing", "prevented from killing". */
  private static boolean isIntent(View view, Trigger trigger) {
    return (trigger.is(Form.VERB_ING) || trigger.is(Form.NOUN_OF))
        && (INTENT.contains(view.norm(trigger.from() - 1))
            || (Words.PREPOSITIONS.contains(view.norm(trigger.from() - 1))
                && INTENT.contains(view.norm(trigger.from() - 2))));
  }

  /** "do not let <my son> die" */
  private static boolean isAllowed(View view, Trigger trigger) {
    var people = view.groupTo(trigger.from());
    int from = people == null ? trigger.from() - 1 : people.from();
    return trigger.is(Form.INTRANSITIVE_BASE) && view.norm(from - 1).equals("let");
  }

  /** "if 20 people are killed", "it is not true that 60 were kidnapped". */
  private static boolean isSupposed(View view, Trigger trigger) {
    for (int i = trigger.from() - 1; i >= 0 && trigger.from() - i <= REACH; i--) {
      var norm = view.norm(i);
      if (norm.equals("if")
          || norm.equals("unless")
          || isUntrueThat(view, i)
          || isFalseReport(view, trigger, i)) {
        return true;
      }
      if (norm.equals(",") || norm.equals(";") || norm.equals(":")) {
        return false;
      }
    }
    return false;
  }

  /** "an initial report that a second man had died <was wrong>" */
  private static boolean isFalseReport(View view, Trigger trigger, int that) {
    return view.norm(that).equals("that")
        && REPORTS.contains(view.norm(that - 1))
        && IntStream.range(trigger.to(), Math.min(view.size(), trigger.to() + REACH))
            .anyMatch(i -> FALSE.contains(view.norm(i)) && Words.BE.contains(view.norm(i - 1)));
  }

  /** "no confirmation that", "no evidence that". */
  private static boolean isUnproved(View view, int at) {
    return PROOFS.contains(view.norm(at))
        && (view.norm(at - 1).equals("no") || view.norm(at - 2).equals("no"));
  }

  private static boolean isUntrueThat(View view, int i) {
    return view.norm(i).equals("that")
        && (isUnproved(view, i - 1)
            || view.norm(i - 1).equals("untrue")
            || view.norm(i - 1).equals("false")
            || (view.norm(i - 1).equals("true") && view.norm(i - 2).equals("not")));
  }
}
