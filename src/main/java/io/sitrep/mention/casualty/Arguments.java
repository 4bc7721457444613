package io.sitrep.mention.casualty;

import io.sitrep.mention.PersonGroup;
import io.sitrep.mention.Quantity;
import io.sitrep.mention.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people a trigger speaks of: its subject to the left, its object to the right,
 * coordinated ones together.
 */
final class Arguments {

  private static final int MOST_SKIPPED = 7;
  private static final Set<String> BELONGING = Set.of("of", "from");
  private static final Set<String> TRANSPARENT = Set.of("\"", "(", ")", "'");

  private Arguments() {}

  /** The subject of the verb whose first auxiliary (or itself) stands at this index. */
  static List<PersonGroup> left(View view, int at) {
    var subject = Subjects.of(view, at);
    return subject == null ? List.of() : Coordination.left(view, subject);
  }

  /** The people who stand immediately before, but for adverbs. */
  static List<PersonGroup> adjacentLeft(View view, int at) {
    int end = Subjects.beforeList(view, at);
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

  /** "<father> of five killed": the number counts his children. */
  private static boolean isParent(@Nullable PersonGroup owner, PersonGroup group) {
    return owner != null
        && group.form() == PersonGroup.Form.BARE
        && owner.quantity() instanceof Quantity.Exactly(long n)
        && n == 1;
  }

  /** The object that starts at this index, past adverbs. */
  static List<PersonGroup> right(View view, int at) {
    int i = at;
    while (i < view.size()
        && i - at < MOST_SKIPPED
        && view.groupFrom(i) == null
        && isSkipped(view.norm(i))) {
      i++;
    }
    var group = owned(view, view.groupFrom(i));
    return group == null || isWhere(view, group) ? List.of() : Coordination.right(view, group);
  }

  /** "shot on <Mill Street>": a capitalised name after "on" is a place's. */
  private static boolean isWhere(View view, PersonGroup group) {
    return group.form() == PersonGroup.Form.NAMED && view.norm(group.from() - 1).equals("on");
  }

  /** "<the mayor's> brother" is the brother, "<40 men's> watches" nobody. */
  private static @Nullable PersonGroup owned(View view, @Nullable PersonGroup group) {
    return group != null && view.norm(group.to()).equals("'s") ? view.groupFrom(group.to()) : group;
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
