package io.sitrep.mention;

import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.PersonGroup.Form;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Joins a name to the words that say who it is: "a gendarme, Ivan Petit,", "Pedro Lima, a farmer,",
 * "his wife Amina Das".
 */
final class Appositions {

  private static final Set<String> CLOSERS = Set.of(",", ".", ")", ";", "--");

  private static final Set<String> ATTRIBUTIVE = WordClasses.of("mention", "attributive");

  private static final Set<String> DEATHS = WordClasses.of("mention", "deaths");

  private static final Set<String> PAST = WordClasses.of("mention", "past");

  private static final Set<Party> ARMED =
      EnumSet.of(Party.STATE_FORCES, Party.ARMED_GROUP, Party.FOREIGN_FORCES);

  private Appositions() {}

  static List<PersonGroup> join(Sentence sentence, List<PersonGroup> groups) {
    var joined = new ArrayList<PersonGroup>();
    for (var group : groups) {
      if (!joined.isEmpty() && isSame(sentence, groups, joined.getLast(), group)) {
        joined.set(joined.size() - 1, both(joined.getLast(), group));
      } else {
        joined.add(group);
      }
    }
    return joined;
  }

  private static boolean isSame(
      Sentence sentence, List<PersonGroup> groups, PersonGroup first, PersonGroup second) {
    if (isOneOfThem(first) && second.form() == Form.INDEFINITE) {
      return isDescription(sentence, first, second);
    }
    if (!isOne(first) || !isOne(second)) {
      return false;
    }
    if (isNamed(first) == isNamed(second)) {
      return !isNamed(first)
          && (isDescription(sentence, first, second)
              || ApposedPerson.isDescribed(sentence, groups, first, second));
    }
    if (first.to() == second.from()) {
      return isNamed(second);
    }
    boolean comma = second.from() - first.to() == 1 && sentence.token(first.to()).is(",");
    if (comma && isNamed(first) && second.foundBy().equals("role")) {
      return true;
    }
    boolean afterAge = first.to() == second.from() && sentence.token(first.to() - 1).is(",");
    return (comma || afterAge)
        && second.to() < sentence.size()
        && (CLOSERS.contains(sentence.token(second.to()).norm())
            || isModified(sentence, first, second)
            || sentence.token(second.to() - 1).is(","));
  }

  /**
   * "Aram Teko, <a cook> who fled the north," "the death of Aram Teko, <a cook> at the school," but
   * not "son of Soni".
   */
  private static boolean isModified(Sentence sentence, PersonGroup first, PersonGroup second) {
    var next = sentence.token(second.to()).norm();
    boolean parent =
        first.from() > 1
            && sentence.token(first.from() - 1).is("of")
            && !DEATHS.contains(sentence.token(first.from() - 2).norm());
    return second.form() == Form.INDEFINITE
        && !parent
        && (Words.RELATIVES.contains(next) || Words.PREPOSITIONS.contains(next));
  }

  /** "A fourth victim, <a 30-year-old woman>, was hit", but not "a cook, a driver and a clerk". */
  private static boolean isDescription(Sentence sentence, PersonGroup first, PersonGroup second) {
    int next = second.to() + 1;
    return second.form() == Form.INDEFINITE
        && second.from() - first.to() == 1
        && sentence.token(first.to()).is(",")
        && next < sentence.size()
        && (isAttributed(sentence, first, second)
            || (sentence.token(second.to()).is(",") && isVerb(sentence.token(next).norm())));
  }

  /** "The attacker, <a 25-year-old> from Karsk who …, was shot". */
  private static boolean isAttributed(Sentence sentence, PersonGroup first, PersonGroup second) {
    return first.form() == Form.DEFINITE
        && ATTRIBUTIVE.contains(sentence.token(second.to()).norm());
  }

  private static boolean isVerb(String norm) {
    return Words.BE.contains(norm)
        || Words.HAVE.contains(norm)
        || Words.isParticiple(norm)
        || PAST.contains(norm);
  }

  /** "One of them, <a boy of nine>, was hit". */
  private static boolean isOneOfThem(PersonGroup group) {
    return group.partitive() && group.quantity() instanceof Exactly(long n) && n == 1;
  }

  private static boolean isOne(PersonGroup group) {
    return group.quantity() instanceof Exactly(long n)
        && n == 1
        && (isNamed(group) || (!group.noun().isEmpty() && group.form() != Form.BARE))
        && !group.partitive();
  }

  /** What a description leaves of the words before it: the role, unless it tells of arms. */
  private static PersonGroup known(GroupDraft draft, PersonGroup first) {
    boolean tellsMore = first.party() == Party.CIVILIAN && ARMED.contains(draft.party);
    if (first.party() != Party.UNKNOWN && !tellsMore) {
      draft.party = first.party();
      draft.noun = first.noun();
    }
    return draft.group();
  }

  private static boolean isNamed(PersonGroup group) {
    return group.form() == Form.NAMED;
  }

  private static PersonGroup both(PersonGroup first, PersonGroup second) {
    var draft = GroupDraft.of(first);
    boolean open = first.partitive() && first.party() == Party.UNKNOWN;
    var noun = isNamed(first) || open ? second : first;
    draft.to = second.to();
    draft.span = first.span().cover(second.span());
    draft.noun = noun.noun();
    draft.party = noun.party();
    if (!isNamed(first) && !isNamed(second)) {
      return known(draft, first);
    }
    draft.names = isNamed(first) ? first.names() : second.names();
    return draft.group();
  }
}
