package io.sitrep.mention.casualty;

import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Quantity;
import io.sitrep.mention.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people a trigger speaks of: its subject to the left, its object to the right,
 * coordinated ones together.
 */
final class Arguments {

  private static final int MOST_SKIPPED = 7;
  private static final int LONGEST_OWNER = 6;
  private static final int FARTHEST_VERB = 24;
  private static final Set<String> BELONGING = Set.of("of", "from");
  private static final Set<String> BEFORE_COUNT = Set.of("between", "another", "the", "other");
  private static final Set<String> COMMA = Set.of(",");
  private static final Set<String> TRANSPARENT = Set.of("\"", "(", ")", "'");

  private Arguments() {}

  /** The subject of the verb whose first auxiliary (or itself) stands at this index. */
  static List<PersonGroup> left(View view, int at) {
    var subject = Subjects.of(view, at);
    return subject == null ? List.of() : Coordination.left(view, subject);
  }

  /** The people who stand immediately before, but for adverbs. */
  static List<PersonGroup> adjacentLeft(View view, int at) {
    int end = beforeAside(view, at);
    var group = view.groupTo(end < 0 ? skipLeft(view, at) : end);
    if (group == null || (end >= 0 && !group.isCounted())) {
      return List.of();
    }
    var owner = view.groupTo(group.from() - 1);
    boolean belongs =
        BELONGING.contains(view.norm(group.from() - 1))
            && (!group.isCounted() || isParent(owner, group));
    return Coordination.left(view, belongs && owner != null ? owner : group);
  }

  /**
   * The end of "<40 others>, including six policemen, injured", "<two boys, 8 and 10>, hurt", or
   * -1.
   */
  private static int beforeAside(View view, int at) {
    var aged = view.norm(at - 1).equals(",") ? view.groupTo(at - 1) : null;
    boolean ages = aged != null && view.sentence().has(COMMA, aged.from(), aged.to());
    return ages ? at - 1 : Subjects.beforeList(view, at);
  }

  /** "<father> of five killed": the number counts his children. */
  private static boolean isParent(@Nullable PersonGroup owner, PersonGroup group) {
    return owner != null
        && group.form() == PersonGroup.Form.BARE
        && owner.quantity() instanceof Quantity.Exactly(long n)
        && n == 1;
  }

  /** The object that starts at this index, past adverbs. */
  static List<PersonGroup> right(View view, int at) {
    var group = first(view, at);
    return group == null ? List.of() : Coordination.right(view, group);
  }

  /** The same, where the list itself may stand before a verb: "the bodies of <two men> were". */
  static List<PersonGroup> listed(View view, int at) {
    var group = first(view, at);
    return group == null ? List.of() : Coordination.listed(view, group);
  }

  private static @Nullable PersonGroup first(View view, int at) {
    int i = at;
    while (i < view.size()
        && i - at < MOST_SKIPPED
        && view.groupFrom(i) == null
        && isSkipped(view.norm(i))) {
      i++;
    }
    int from = opensCount(view, i) ? i + 1 : pastOwner(view, i);
    var group = owned(view, view.groupFrom(from));
    return group == null || isWhere(view, group) ? null : group;
  }

  /** "<between> 20 and 25 people", "<another> 12 men", "<the> 12 men" */
  private static boolean opensCount(View view, int at) {
    var group = BEFORE_COUNT.contains(view.norm(at)) ? view.groupFrom(at + 1) : null;
    return group != null && group.isCounted() && view.groupFrom(at) == null;
  }

  /** "shot on <Mill Street>": a capitalised name after "on" is a place's. */
  private static boolean isWhere(View view, PersonGroup group) {
    return group.form() == PersonGroup.Form.NAMED && view.norm(group.from() - 1).equals("on");
  }

  /** "<the mayor's> brother" is the brother, "<40 men's> watches" nobody. */
  private static @Nullable PersonGroup owned(View view, @Nullable PersonGroup group) {
    if (group == null || !view.norm(group.to()).equals("'s")) {
      return group;
    }
    var people = view.groupFrom(group.to());
    return people == null ? view.groupFrom(group.to() + 1) : people;
  }

  /** Where "<the town's> mayor", "<Kenya's> ambassador" are people, else the same index. */
  static int pastOwner(View view, int at) {
    if (view.groupFrom(at) != null) {
      return at;
    }
    int i = Words.DETERMINERS.contains(view.norm(at)) ? at + 1 : at;
    while (i - at < LONGEST_OWNER && !view.norm(i).equals("'s") && isOfOwner(view, i)) {
      i++;
    }
    boolean owns = i > at && view.norm(i).equals("'s") && view.groupFrom(i) != null;
    return owns ? i : at;
  }

  /** Where "the town's" or "the mayor's" starts when these are theirs, else where they start. */
  static int ownerStart(View view, int from) {
    if (!view.norm(from).equals("'s")) {
      return from;
    }
    var owner = view.groupTo(from);
    if (owner != null) {
      return owner.from();
    }
    int i = from;
    while (from - i < LONGEST_OWNER && isOfOwner(view, i - 1)) {
      i--;
    }
    return Words.DETERMINERS.contains(view.norm(i - 1)) ? i - 1 : i;
  }

  /**
   * The people before a complement: the object of the verb that it completes, "left <a clerk and
   * two of his sons> dead", or none where no such verb stands before.
   */
  static List<PersonGroup> completed(View view, int complement, Predicate<String> verbs) {
    int verb = complement - 1;
    while (verb >= 0 && !verbs.test(view.norm(verb))) {
      if (complement - verb > FARTHEST_VERB || endsObject(view, verb)) {
        return List.of();
      }
      verb--;
    }
    var first = verb < 0 ? null : first(view, verb + 1);
    if (first == null || first.from() >= complement) {
      return List.of();
    }
    var people = new ArrayList<>(Coordination.listed(view, first));
    int end = people.getLast().to();
    adjacentLeft(view, complement).stream()
        .filter(group ->
            group.from() >= end && view.norm(ownerStart(view, group.from()) - 1).equals("and"))
        .forEach(people::add);
    return people;
  }

  /** A verb of its own, but for that of "two men who <were> on the road". */
  private static boolean endsObject(View view, int at) {
    boolean relative = Words.RELATIVES.contains(view.norm(at - 1));
    return view.triggerAt(at) != null
        || view.norm(at).equals(";")
        || (Words.BE.contains(view.norm(at)) && !relative);
  }

  private static boolean isOfOwner(View view, int at) {
    return at >= 0
        && at < view.size()
        && view.token(at).isWord()
        && view.groupAt(at) == null
        && view.triggerAt(at) == null
        && !Words.PHRASE_ENDS.contains(view.norm(at));
  }

  static int skipLeft(View view, int at) {
    int i = at;
    while (i > 0
        && at - i < MOST_SKIPPED
        && view.groupTo(i) == null
        && isSkipped(view.norm(i - 1))) {
      i--;
    }
    return i;
  }

  static boolean isSkipped(String norm) {
    return Words.isAdverb(norm) || TRANSPARENT.contains(norm);
  }
}
