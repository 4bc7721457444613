package io.sitrep.mention;

import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.text.Sentence;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells "killed the driver, <a soldier>, and wounded two" (one person) from "killed a driver, <a
 * soldier> and two farmers" (a list): a list of two has no comma, a longer one goes on.
 */
final class ApposedPerson {

  /** Tokens a description may have after its noun: "a father of three from the north". */
  private static final int LONGEST_TAIL = 7;

  private static final Set<Form> UNIQUE = EnumSet.of(Form.DEFINITE, Form.KIN);

  private ApposedPerson() {}

  /** Whether the second group, of the sentence's, says who the first is. */
  static boolean isDescribed(
      Sentence sentence, List<PersonGroup> groups, PersonGroup first, PersonGroup second) {
    if (second.form() != Form.INDEFINITE
        || second.further()
        || second.from() - first.to() != 1
        || !is(sentence, first.to(), ",")
        || isInList(sentence, groups, first)) {
      return false;
    }
    int end = end(sentence, groups, second);
    return end >= 0 && !listGoesOn(sentence, groups, first, end);
  }

  /** "a cook, <a driver>, a clerk": what follows a comma in a list is no start of another. */
  private static boolean isInList(Sentence sentence, List<PersonGroup> groups, PersonGroup first) {
    int before = first.from() - 1;
    return is(sentence, before, ",")
        && groups.stream().anyMatch(group -> group.to() == before)
        && !UNIQUE.contains(first.form());
  }

  /** The mark that ends the description, or -1 where it runs into other words. */
  private static int end(Sentence sentence, List<PersonGroup> groups, PersonGroup second) {
    int at = second.to();
    if (at < sentence.size() && !Words.PREPOSITIONS.contains(sentence.token(at).norm())) {
      return sentence.token(at).isMark() ? at : -1;
    }
    for (; at < sentence.size() && at - second.to() < LONGEST_TAIL; at++) {
      if (sentence.token(at).isMark()) {
        return at;
      }
      if (is(sentence, at, "and") || groupFrom(groups, at) != null) {
        return -1;
      }
    }
    return at == sentence.size() ? at : -1;
  }

  private static boolean listGoesOn(
      Sentence sentence, List<PersonGroup> groups, PersonGroup first, int end) {
    if (!is(sentence, end, ",")) {
      return false;
    }
    boolean and = is(sentence, end + 1, "and") || is(sentence, end + 1, "or");
    boolean people = groupFrom(groups, and ? end + 2 : end + 1) != null;
    return people && !(and && UNIQUE.contains(first.form()));
  }

  private static @Nullable PersonGroup groupFrom(List<PersonGroup> groups, int at) {
    return groups.stream().filter(group -> group.from() == at).findFirst().orElse(null);
  }

  private static boolean is(Sentence sentence, int at, String word) {
    return at >= 0 && at < sentence.size() && sentence.token(at).is(word);
  }
}
