package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people a trigger speaks of: its subject to the left, its object to the right,
 * coordinated ones together.
 */
final class Arguments {

  private static final int FARTHEST_SUBJECT = 28;
  private static final int FARTHEST_LINK = 7;
  private static final int MOST_JOINED = 12;
  private static final Set<String> JOINERS = Set.of("and", "or", ",", "plus", "&", "nor");
  private static final Set<String> SPEECH = Set.of("said", "says", "told", "added", "reported");
  private static final Set<String> SEPARATORS =
      Set.of(";", ":", "said", "says", "told", "added", "reported", "according", "--", "\u2014");

  /** Prepositions that open a clause of their own as often as they govern a noun. */
  private static final Set<String> CLAUSAL =
      Set.of(
          "after", "before", "since", "until", "as", "than", "with", "while", "when", "where",
          "like");

  private Arguments() {}

  /** The subject of the verb whose first auxiliary (or itself) stands at this index. */
  static List<PersonGroup> left(View view, int at) {
    var subject = subject(view, at);
    return subject == null ? List.of() : coordinatedLeft(view, subject);
  }

  /** The people who stand immediately before, but for adverbs. */
  static List<PersonGroup> adjacentLeft(View view, int at) {
    int i = skipLeft(view, at);
    var group = view.groupTo(i);
    return group == null ? List.of() : coordinatedLeft(view, group);
  }

  /** The object that starts at this index, past adverbs. */
  static List<PersonGroup> right(View view, int at) {
    int i = at;
    while (i < view.size()
        && i - at < FARTHEST_LINK
        && view.groupFrom(i) == null
        && isSkipped(view.norm(i))) {
      i++;
    }
    var group = view.groupFrom(i);
    return group == null ? List.of() : coordinatedRight(view, group);
  }

  static int skipLeft(View view, int at) {
    int i = at;
    while (i > 0
        && at - i < FARTHEST_LINK
        && view.groupTo(i) == null
        && isSkipped(view.norm(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isSkipped(String norm) {
    return Words.isAdverb(norm)
        || norm.equals("\"")
        || norm.equals("(")
        || norm.equals(")")
        || norm.equals("'");
  }

  private static @Nullable PersonGroup subject(View view, int at) {
    PersonGroup governed = null;
    for (int to = at; to > 0 && at - to <= FARTHEST_SUBJECT; to--) {
      var group = view.groupTo(to);
      if (group == null) {
        continue;
      }
      if (isSeparated(view, to, at)) {
        break;
      }
      if (!isGoverned(view, group) && Parts.asideFrom(view, group) < 0) {
        return group;
      }
      governed = governed == null && group.to() == skipLeft(view, at) ? group : governed;
    }
    return governed;
  }

  /** True between clauses: a semicolon, a verb of speech, another verb's own people. */
  private static boolean isSeparated(View view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (SEPARATORS.contains(view.norm(i)) || opensClause(view, i)) {
        return true;
      }
      var trigger = view.triggerAt(i);
      if (trigger != null && trigger.is(Form.INTRANSITIVE)) {
        return true;
      }
    }
    return false;
  }

  /** "and <a house was> …", "while the …": a subject of its own begins. */
  private static boolean opensClause(View view, int i) {
    var norm = view.norm(i);
    return (norm.equals("and") || norm.equals("but") || norm.equals("while"))
        && (Words.DETERMINERS.contains(view.norm(i + 1))
            || Words.PRONOUNS.contains(view.norm(i + 1)))
        && view.groupAt(i + 1) == null;
  }

  private static boolean isGoverned(View view, PersonGroup group) {
    var before = view.norm(group.from() - 1);
    return Words.PREPOSITIONS.contains(before) && !CLAUSAL.contains(before);
  }

  static List<PersonGroup> coordinatedLeft(View view, PersonGroup last) {
    var groups = new ArrayList<PersonGroup>();
    groups.add(last);
    var first = last;
    for (var previous = joinedBefore(view, first);
        previous != null && groups.size() < MOST_JOINED; ) {
      groups.addFirst(previous);
      first = previous;
      previous = joinedBefore(view, first);
    }
    return groups;
  }

  private static @Nullable PersonGroup joinedBefore(View view, PersonGroup group) {
    int i = group.from() - 1;
    if (i < 1 || !JOINERS.contains(view.norm(i))) {
      return null;
    }
    if (i > 1 && view.norm(i - 1).equals(",")) {
      i--;
    }
    for (int to = i; to > 0 && i - to <= FARTHEST_LINK; to--) {
      var previous = view.groupTo(to);
      int aside = previous == null ? -1 : Parts.asideFrom(view, previous);
      if (aside >= 0) {
        to = aside + 1;
        i = aside;
        continue;
      }
      if (previous != null) {
        return isGoverned(view, previous) && to < i ? null : previous;
      }
      if (view.triggerAt(to - 1) != null
          || view.token(to - 1).isMark()
          || isVerbal(view.norm(to - 1))) {
        return null;
      }
    }
    return null;
  }

  private static boolean isVerbal(String norm) {
    return Words.BE.contains(norm)
        || Words.HAVE.contains(norm)
        || SEPARATORS.contains(norm)
        || Words.RELATIVES.contains(norm);
  }

  private static List<PersonGroup> coordinatedRight(View view, PersonGroup first) {
    var groups = new ArrayList<PersonGroup>();
    groups.add(first);
    for (var next = joinedAfter(view, first.to()); next != null && groups.size() < MOST_JOINED; ) {
      groups.add(next);
      next = joinedAfter(view, next.to());
    }
    return groups;
  }

  private static @Nullable PersonGroup joinedAfter(View view, int at) {
    int i = at;
    while (i < view.size()
        && i - at <= FARTHEST_LINK
        && !JOINERS.contains(view.norm(i))
        && !isAsWell(view, i)) {
      if (view.triggerAt(i) != null || view.token(i).isMark() || isVerbal(view.norm(i))) {
        return null;
      }
      i++;
    }
    boolean direct = i == at;
    while (i < view.size()
        && i - at < 2 * FARTHEST_LINK
        && (JOINERS.contains(view.norm(i)) || isAsWell(view, i))) {
      i += isAsWell(view, i) ? view.norm(i).equals("as") ? 3 : 2 : 1;
    }
    var next = view.groupFrom(i);
    return next == null || startsClause(view, next) || (!direct && !endsHere(view, next.to()))
        ? null
        : next;
  }

  /** "as well as", "along with", "together with". */
  private static boolean isAsWell(View view, int i) {
    return (view.norm(i).equals("as")
            && view.norm(i + 1).equals("well")
            && view.norm(i + 2).equals("as"))
        || ((view.norm(i).equals("along") || view.norm(i).equals("together"))
            && view.norm(i + 1).equals("with"));
  }

  private static boolean endsHere(View view, int at) {
    return at >= view.size()
        || view.token(at).isMark()
        || Words.PREPOSITIONS.contains(view.norm(at))
        || view.norm(at).equals("and");
  }

  /** People who are the subject of what follows belong to that. */
  private static boolean startsClause(View view, PersonGroup group) {
    int i = group.to();
    while (i - group.to() < FARTHEST_LINK && isSkipped(view.norm(i)) && view.triggerAt(i) == null) {
      i++;
    }
    var trigger = view.triggerAt(i);
    if (trigger != null) {
      return !trigger.is(Form.VERB_ING)
          && !trigger.is(Form.NOUN_OF)
          && !trigger.is(Form.COUNTED_NOUN);
    }
    var norm = view.norm(i);
    return Words.BE.contains(norm)
        || Words.HAVE.contains(norm)
        || Words.MODALS.contains(norm)
        || SPEECH.contains(norm);
  }
}
