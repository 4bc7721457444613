package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Set;

/** Ties a named group to the people said to be of it: "gunmen believed to belong to the Front". */
final class Membership {

  private static final Set<String> BETWEEN = WordClasses.of("actor", "between");

  private static final Set<String> BRACKETS = Set.of("(", ")", "[", "]", "\"");

  private static final Set<String> BELONGING =
      Set.of("belong", "belonging", "from", "of", "members");

  private static final Set<String> OF = Set.of("of", "from");
  private static final Set<String> MEMBERS = WordClasses.of("actor", "members");

  private Membership() {}

  /** The index in {@code all} of the people who belong to this group, or -1. */
  static int of(Sentence sentence, Candidate group, List<Candidate> all) {
    if (group.type() != ActorType.ARMED_GROUP || !group.named()) {
      return -1;
    }
    for (int i = 0; i < all.size(); i++) {
      if (isMember(sentence, all.get(i), group)) {
        return i;
      }
    }
    return -1;
  }

  /** "Dawn Front (DF) fighters" */
  static boolean isAfter(Sentence sentence, Candidate people, Candidate group) {
    if (people.from() < group.to() || !people.foundBy().equals("described-actor")) {
      return false;
    }
    int gap = people.from() - group.to();
    return gap == 0
        || (gap < 6
            && BRACKETS.contains(sentence.token(group.to()).norm())
            && BRACKETS.contains(sentence.token(people.from() - 1).norm()));
  }

  /** Where "<members> of the Front" starts, else where the group's own name does. */
  static int start(Sentence sentence, Candidate group) {
    int of =
        Names.isBefore(sentence, group.from(), Set.of("the")) ? group.from() - 2 : group.from() - 1;
    boolean members =
        of > 0
            && OF.contains(sentence.token(of).norm())
            && MEMBERS.contains(sentence.token(of - 1).norm());
    return members ? of - 1 : group.from();
  }

  private static boolean isMember(Sentence sentence, Candidate people, Candidate group) {
    int from = people.to();
    int to = group.from();
    if (isAfter(sentence, people, group)) {
      return true;
    }
    if (people.type() != ActorType.ARMED_GROUP || from >= to || to - from > 8) {
      return false;
    }
    var between = sentence.tokens().subList(from, to);
    return between.stream().allMatch(token -> BETWEEN.contains(token.norm()))
        && between.stream().anyMatch(token -> BELONGING.contains(token.norm()));
  }
}
