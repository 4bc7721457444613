package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord.Form;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Words;
import io.sitrep.mention.casualty.CasualtyMention.Link;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Twelve villagers were reportedly killed", "the two are still missing". */
final class Passive implements Construction {

  private static final int FARTHEST = 14;
  private static final int FARTHEST_SHARED = 8;

  /** "were <on Wednesday night> killed" */
  private static final Set<String> INTERPOSED = WordClasses.of("casualty", "interposed");

  private static final Set<String> REMAIN = Set.of("remain", "remains", "remained");
  private static final Set<String> BLOWS = Set.of("hit", "strike");

  @Override
  public String id() {
    return "passive";
  }

  @Override
  public List<CasualtyMention> find(View view, Trigger trigger) {
    if (!trigger.is(Form.VERB_PAST) && !trigger.is(Form.VERB_PART) && !trigger.is(Form.STATE)) {
      return List.of();
    }
    int own = auxiliary(view, trigger.from());
    int auxiliary = own < 0 ? shared(view, trigger) : own;
    if (auxiliary < 0) {
      return List.of();
    }
    var nearest = Arguments.left(view, auxiliary);
    if (isAfterDeed(view, nearest, auxiliary)) {
      return List.of();
    }
    var doer = doer(view, nearest, auxiliary);
    if (doer.isEmpty() && isOfAnother(view, nearest, auxiliary)) {
      return List.of();
    }
    var subject = doer.isEmpty() ? ofOne(view, nearest, auxiliary) : doer;
    if (BLOWS.contains(trigger.word().lemma()) && !isAdjacent(view, subject, auxiliary)) {
      return List.of();
    }
    return Mentions.of(view, trigger, subject, Link.WHOLE, Agents.after(view, trigger.to()), id());
  }

  /** "The gunman wounded <five guards> before being killed": he was. */
  private static boolean isAfterDeed(View view, List<PersonGroup> nearest, int auxiliary) {
    if (nearest.isEmpty()
        || !view.norm(auxiliary).equals("being")
        || !view.norm(auxiliary - 1).equals("before")) {
      return false;
    }
    var verb = view.triggerAt(nearest.getFirst().from() - 1);
    return verb != null
        && (verb.is(Form.VERB_ING)
            || (verb.is(Form.VERB_PAST) && auxiliary(view, verb.from()) < 0));
  }

  /**
   * "<A man> stabbed a woman on a bus and was shot": who did it, of whom both verbs tell; or none.
   */
  static List<PersonGroup> doer(View view, List<PersonGroup> nearest, int auxiliary) {
    if (nearest.isEmpty() || !view.norm(auxiliary - 1).equals("and")) {
      return List.of();
    }
    var verb = view.triggerAt(nearest.getFirst().from() - 1);
    if (verb == null || !verb.is(Form.VERB_PAST) || auxiliary(view, verb.from()) >= 0) {
      return List.of();
    }
    return Arguments.left(view, verb.from());
  }

  /** "struck a teacher in Dola, and <a guard> was killed": a verb of one, which no list is. */
  private static List<PersonGroup> ofOne(View view, List<PersonGroup> subject, int auxiliary) {
    if (subject.size() < 2 || !view.norm(auxiliary).equals("was")) {
      return subject;
    }
    var last = subject.getLast();
    boolean joined =
        !view.norm(last.from() - 1).equals("and")
            || subject.get(subject.size() - 2).to() == last.from() - 1;
    return joined || last.quantity() == null ? subject : List.of(last);
  }

  /** "A man shot <two officers> and was killed": the man was. */
  private static boolean isOfAnother(View view, List<PersonGroup> subject, int auxiliary) {
    var count = subject.isEmpty() ? null : subject.getLast().quantity();
    return count != null
        && count.figure() > 1
        && view.norm(auxiliary).equals("was")
        && view.norm(auxiliary - 1).equals("and");
  }

  /**
   * "was shot <and pronounced dead>", "was taken to hospital <and pronounced dead>": the auxiliary
   * of the verb before, or -1.
   */
  private static int shared(View view, Trigger trigger) {
    int and = Arguments.skipLeft(view, trigger.from()) - 1;
    if (!view.norm(and).equals("and") && !view.norm(and).equals("then")) {
      return -1;
    }
    for (int i = and - 1; i > 0 && and - i <= FARTHEST_SHARED; i--) {
      var before = view.triggerAt(i);
      if (before != null && (isParticiple(before) || before.is(Form.HOSPITAL))) {
        return auxiliary(view, before.from());
      }
      if (view.groupAt(i) != null || view.token(i).isMark()) {
        return -1;
      }
      if (before == null
          && Words.isParticiple(view.norm(i))
          && Words.BE.contains(view.norm(i - 1))) {
        return auxiliary(view, i);
      }
    }
    return -1;
  }

  /** "five people were hit", but not "five people whose house was hit". */
  private static boolean isAdjacent(View view, List<PersonGroup> subject, int auxiliary) {
    int at = Words.RELATIVES.contains(view.norm(auxiliary - 1)) ? auxiliary - 1 : auxiliary;
    return !subject.isEmpty() && at - subject.getLast().to() <= 1;
  }

  /** The index of the first of "have been", "were", or -1 where no form of "be" stands before. */
  static int auxiliary(View view, int at) {
    int i = at - 1;
    while (i >= 0 && at - i < FARTHEST && isBetween(view, i)) {
      i--;
    }
    if (i < 0 || !(Words.BE.contains(view.norm(i)) || REMAIN.contains(view.norm(i)))) {
      return -1;
    }
    while (i > 0
        && at - i < FARTHEST
        && (Words.BE.contains(view.norm(i - 1))
            || Words.HAVE.contains(view.norm(i - 1))
            || Words.MODALS.contains(view.norm(i - 1))
            || Words.isAdverb(view.norm(i - 1)))
        && view.groupTo(i) == null) {
      i--;
    }
    return i;
  }

  /** "were <reportedly> killed", "were <shot and> killed", "was <among those> killed" is none. */
  private static boolean isBetween(View view, int i) {
    var norm = view.norm(i);
    if (view.groupTo(i + 1) != null) {
      return false;
    }
    return Words.isAdverb(norm)
        || INTERPOSED.contains(norm)
        || norm.equals("\"")
        || norm.equals("and")
        || norm.equals("or")
        || norm.equals("to")
        || (norm.equals("have") && view.norm(i - 1).equals("to"))
        || (norm.equals("been") && view.norm(i - 2).equals("to"))
        || isParticiple(view.triggerAt(i))
        || (norm.endsWith("ed")
            && (view.norm(i + 1).equals("and") || view.norm(i + 1).equals("to")));
  }

  private static boolean isParticiple(@Nullable Trigger trigger) {
    return trigger != null
        && (trigger.is(Form.VERB_PAST) || trigger.is(Form.VERB_PART) || trigger.is(Form.STATE));
  }
}
