package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a verb: the nearest people before it that nothing else governs. */
final class Subjects {

  private static final int FARTHEST = 28;
  private static final int LONGEST_ASIDE = 14;
  private static final int LONGEST_LIST = 22;
  private static final Set<String> LISTS = WordClasses.of("casualty", "lists");
  private static final Set<String> SEPARATORS =
      Set.of(";", ":", "said", "says", "told", "added", "reported", "according");
  private static final Set<String> PLACE_RELATIVES = Set.of("where", "which");
  private static final int LONGEST_CLAUSE = 8;
  private static final int LONGEST_NOUN = 4;
  private static final Set<String> ADVERBIAL = Set.of("where", "whether", "how", "why", "because");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> DASHES = Set.of("--", "\u2014", "\u2013", "-");

  private Subjects() {}

  static @Nullable PersonGroup of(View view, int at) {
    var antecedent = view.groupTo(at - 1);
    if (view.norm(at - 1).equals("who")
        && antecedent != null
        && (antecedent.isCounted() || isListed(view, antecedent))) {
      return antecedent;
    }
    var told = view.norm(at - 2).equals(",") ? view.groupTo(at - 2) : null;
    if (view.norm(at - 1).equals("who") && told != null && (isOne(told) || isAimedAt(view, told))) {
      return told;
    }
    int adjacent = Arguments.skipLeft(view, at);
    PersonGroup governed = null;
    int i = at;
    while (i > 0 && at - i <= FARTHEST) {
      int clause = relativeClause(view, i, at);
      if (clause >= 0) {
        i = clause;
        continue;
      }
      var fallen = view.norm(at).equals("being") ? told(view, i - 1) : null;
      if (fallen != null) {
        return fallen;
      }
      var group = view.groupTo(i);
      int aside = aside(view, group, i);
      if (aside < 0 && group != null && isBusy(view, group, at)) {
        i = group.from();
        continue;
      }
      if (aside < 0 && group != null && !Governed.test(view, group)) {
        int list = listed(view, group);
        if (list < 0) {
          return group;
        }
        i = list;
        continue;
      }
      if (aside < 0 && group == null && isSeparator(view, i - 1) && !isShared(view, i - 1, at)) {
        return governed;
      }
      governed = group != null && i == adjacent && !isOwner(view, group) ? group : governed;
      i = aside >= 0 ? aside : group != null ? group.from() : i - 1;
    }
    return governed;
  }

  /**
   * The one named right before "who" at this index, whatever governs the name: "charged over the
   * death of <Omar Said>, 29, who died", "of <Omar Said>, a trainee nurse who died"; else null.
   */
  static @Nullable PersonGroup antecedent(View view, int who) {
    int to = view.groupTo(who) == null && view.norm(who - 1).equals(",") ? who - 1 : who;
    var adjacent = view.groupTo(to);
    if (adjacent != null && (isOne(adjacent) || isListedOne(view, adjacent))) {
      return adjacent;
    }
    for (int i = to - 1; i > 0 && who - i <= LONGEST_ASIDE; i--) {
      var told = view.groupTo(i);
      if (told != null && isOne(told)) {
        return isDescribed(view, i) ? told : null;
      }
      if (view.token(i).isMark() || Words.BE.contains(view.norm(i))) {
        return null;
      }
    }
    return null;
  }

  /** "Omar Said<, a trainee nurse> who", "Omar Said, a clerk <at the mill>, who" */
  private static boolean isDescribed(View view, int to) {
    return (view.norm(to).equals(",") && ARTICLES.contains(view.norm(to + 1)))
        || Words.PREPOSITIONS.contains(view.norm(to));
  }

  /** "the funeral of <Omar Said>, who was killed": no other person can be meant. */
  private static boolean isOne(PersonGroup group) {
    return group.form() == PersonGroup.Form.NAMED;
  }

  /** "four men who vanished after <gunmen> attacked their boat were found": has its own verb. */
  private static boolean isBusy(View view, PersonGroup group, int verb) {
    var next = view.norm(group.to() + 1);
    boolean active =
        view.norm(group.to()).endsWith("ed")
            && (Words.DETERMINERS.contains(next) || Words.POSSESSIVES.contains(next));
    return active
        && Governed.CLAUSAL.contains(view.norm(group.from() - 1))
        && !isJoined(view, group.to(), verb);
  }

  /** "fired at <the priest>, who was hurt", but not "the son of the mayor, who was hurt". */
  private static boolean isAimedAt(View view, PersonGroup group) {
    var before = view.norm(group.from() - 1);
    return (group.form() == PersonGroup.Form.INDEFINITE
            || group.form() == PersonGroup.Form.DEFINITE)
        && group.quantity() != null
        && Words.PREPOSITIONS.contains(before)
        && !before.equals("of");
  }

  /** "the houses of <five villagers>", "a car belonging to <a clerk>": what was theirs. */
  private static boolean isOwner(View view, PersonGroup group) {
    var before = view.norm(group.from() - 1);
    return before.equals("to")
        || (before.equals("of") && view.norm(group.from() - 2).endsWith("s"));
  }

  /**
   * Where "<a house where three people were killed> on Monday" begins when its verb ends here and
   * nothing joins it to the verb at {@code verb}, whose subject stands before it; else -1.
   */
  private static int relativeClause(View view, int end, int verb) {
    var trigger = view.triggerAt(end - 1);
    if (trigger == null || !trigger.is(Form.VERB_PAST) || isJoined(view, end, verb)) {
      return -1;
    }
    int auxiliary = Passive.auxiliary(view, trigger.from());
    for (int i = auxiliary - 1; auxiliary >= 0 && i > 0 && auxiliary - i < LONGEST_CLAUSE; i--) {
      if (PLACE_RELATIVES.contains(view.norm(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isJoined(View view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.token(i).isMark() || Words.CONJUNCTIONS.contains(view.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "nine people were shot, including <one> who died": not all nine did. */
  private static boolean isListedOne(View view, PersonGroup group) {
    return isListed(view, group) && group.quantity() != null;
  }

  /** "nine friends, including <the boy> who was killed". */
  private static boolean isListed(View view, PersonGroup group) {
    return view.norm(group.from() - 1).equals("including")
        || view.norm(group.from() - 1).equals("among");
  }

  /** Where "including <an elder and his son>" starts when these people end such a list; else -1. */
  private static int listed(View view, PersonGroup last) {
    boolean clause = view.norm(last.from() - 2).equals(",") && !isPlural(view, last);
    if (last.form() == PersonGroup.Form.BARE || clause) {
      return -1;
    }
    int first = Coordination.left(view, last).getFirst().from();
    if (isListed(view, Coordination.left(view, last).getFirst())) {
      return first - 1;
    }
    return view.norm(first - 1).equals("them") && view.norm(first - 2).equals("among")
        ? first - 2
        : -1;
  }

  /** "six, including two guards, and a child <were>": more than the last of them. */
  private static boolean isPlural(View view, PersonGroup last) {
    var count = last.quantity();
    var verb = view.norm(Arguments.skipLeft(view, last.to()));
    return count != null && count.figure() == 1 && (verb.equals("were") || verb.equals("are"));
  }

  /** Where words between dashes or ", four of them women," begin when they end here; else -1. */
  private static int aside(View view, @Nullable PersonGroup group, int end) {
    if (group != null) {
      return Parts.asideFrom(view, group);
    }
    if (view.norm(end - 1).equals(",")) {
      return list(view, end);
    }
    if (!DASHES.contains(view.norm(end - 1))) {
      return -1;
    }
    for (int i = end - 2; i > 0 && end - i <= LONGEST_ASIDE; i--) {
      if (view.norm(i).equals(view.norm(end - 1))) {
        return i;
      }
    }
    return -1;
  }

  /** "40 others<, including six policemen,> injured": where the list begins, or -1. */
  static int beforeList(View view, int at) {
    return view.norm(at - 1).equals(",") ? list(view, at) : -1;
  }

  /** ", including journalists and a film crew,": the index of its first comma. */
  private static int list(View view, int end) {
    for (int i = end - 2; i > 0 && end - i <= LONGEST_LIST; i--) {
      if (LISTS.contains(view.norm(i)) && view.norm(i - 1).equals(",")) {
        return isWithinGroup(view, i) ? -1 : i - 1;
      }
      boolean relative = view.norm(i - 1).equals("whom");
      if ((Words.BE.contains(view.norm(i)) && !relative) || view.triggerAt(i) != null) {
        return -1;
      }
    }
    return -1;
  }

  /** "the man <sustained an injury> and was pronounced dead": the subject is that verb's too. */
  private static boolean isShared(View view, int i, int auxiliary) {
    var trigger = view.triggerAt(i);
    return trigger != null
        && trigger.is(Form.INTRANSITIVE)
        && view.norm(auxiliary - 1).equals("and")
        && trigger.to() == auxiliary - 1;
  }

  /** "two schoolgirls<, aged> nine and 11,": part of the people themselves. */
  private static boolean isWithinGroup(View view, int at) {
    var group = view.groupAt(at);
    return group != null && group.from() < at;
  }

  /** True between clauses: a semicolon, a verb of speech, another verb's own people. */
  private static boolean isSeparator(View view, int i) {
    if (isStop(view.norm(i))
        || ADVERBIAL.contains(view.norm(i))
        || opensClause(view, i)
        || countsThings(view, i)) {
      return true;
    }
    var trigger = view.triggerAt(i);
    return trigger != null && trigger.is(Form.INTRANSITIVE) && !isRelative(view, trigger);
  }

  private static boolean isStop(String norm) {
    return SEPARATORS.contains(norm) || (DASHES.contains(norm) && !norm.equals("-"));
  }

  /** "charged over <Omar Said>, 29, who died after being shot": of whom the verb here tells. */
  private static @Nullable PersonGroup told(View view, int verb) {
    var trigger = view.triggerAt(verb);
    return trigger != null && trigger.is(Form.INTRANSITIVE) && isRelative(view, trigger)
        ? antecedent(view, who(view, trigger))
        : null;
  }

  /** "a man <who received injuries> in an attack died". */
  private static boolean isRelative(View view, Trigger trigger) {
    return Words.RELATIVES.contains(view.norm(who(view, trigger)));
  }

  /** Where "who" stands before the verb, if it does, past "has" and adverbs. */
  private static int who(View view, Trigger trigger) {
    int i = trigger.from() - 1;
    while (trigger.from() - i < 4
        && (Words.HAVE.contains(view.norm(i)) || Words.isAdverb(view.norm(i)))) {
      i--;
    }
    return i;
  }

  /** "and <a house was> …", "while the …": a subject of its own begins. */
  private static boolean opensClause(View view, int i) {
    var norm = view.norm(i);
    return (norm.equals("and") || norm.equals("but") || norm.equals("while"))
        && (Words.DETERMINERS.contains(view.norm(i + 1))
            || Words.PRONOUNS.contains(view.norm(i + 1)))
        && view.groupAt(i + 1) == null
        && !isBrief(view, i + 1);
  }

  /** "injured in the head and <a leg> in an attack": a noun after "and", and no verb to it. */
  private static boolean isBrief(View view, int at) {
    int end = at + 1;
    while (!Words.PHRASE_ENDS.contains(view.norm(end)) && end - at < LONGEST_NOUN) {
      end++;
    }
    return Words.DETERMINERS.contains(view.norm(at))
        && Words.PREPOSITIONS.contains(view.norm(end))
        && !view.norm(end).equals("as");
  }

  /** "were arrested, and <11 rifles> were seized" */
  private static boolean countsThings(View view, int i) {
    return view.norm(i).equals("and")
        && view.norm(i - 1).equals(",")
        && view.quantityFrom(i + 1) != null
        && view.groupAt(i + 1) == null;
  }
}
