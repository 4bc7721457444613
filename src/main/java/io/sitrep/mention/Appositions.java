package io.sitrep.mention;

import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Joins a name to the words that say who it is: "a gendarme, Ivan Petit,", "Pedro Lima, a farmer,",
 * "his wife Amina Das".
 */
final class Appositions {

  private static final Set<String> CLOSERS = Set.of(",", ".", ")", ";", "--");

  private Appositions() {}

  static List<PersonGroup> join(Sentence sentence, List<PersonGroup> groups) {
    var joined = new ArrayList<PersonGroup>();
    for (var group : groups) {
      if (!joined.isEmpty() && isSame(sentence, joined.getLast(), group)) {
        joined.set(joined.size() - 1, both(joined.getLast(), group));
      } else {
        joined.add(group);
      }
    }
    return joined;
  }

  private static boolean isSame(Sentence sentence, PersonGroup first, PersonGroup second) {
    if (!isOne(first) || !isOne(second) || isNamed(first) == isNamed(second)) {
      return false;
    }
    if (first.to() == second.from()) {
      return isNamed(second);
    }
    boolean comma = second.from() - first.to() == 1 && sentence.token(first.to()).is(",");
    boolean afterAge = first.to() == second.from() && sentence.token(first.to() - 1).is(",");
    return (comma || afterAge)
        && second.to() < sentence.size()
        && CLOSERS.contains(sentence.token(second.to()).norm());
  }

  private static boolean isOne(PersonGroup group) {
    return group.quantity() instanceof Exactly(long n)
        && n == 1
        && (isNamed(group) || (!group.noun().isEmpty() && group.form() != Form.BARE))
        && !group.partitive();
  }

  private static boolean isNamed(PersonGroup group) {
    return group.form() == Form.NAMED;
  }

  private static PersonGroup both(PersonGroup first, PersonGroup second) {
    var draft = GroupDraft.of(first);
    var noun = isNamed(first) ? second : first;
    draft.to = second.to();
    draft.span = first.span().cover(second.span());
    draft.noun = noun.noun();
    draft.party = noun.party();
    draft.names = isNamed(first) ? first.names() : second.names();
    return draft.group();
  }
}
