package io.sitrep.mention;

import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Leaves out families that only measure people counted beside them: "900 people (150 families)".
 */
final class Households {

  private static final Set<String> NOUNS = Set.of("household", "households", "family", "families");
  private static final Set<String> LINKS =
      Set.of(",", "(", "or", "comprising", "totalling", "totaling");

  private Households() {}

  static List<PersonGroup> drop(Sentence sentence, List<PersonGroup> groups) {
    var kept = new ArrayList<PersonGroup>();
    for (int i = 0; i < groups.size(); i++) {
      boolean measures =
          isHouseholds(groups.get(i))
              && ((i > 0 && areOne(sentence, groups.get(i - 1), groups.get(i)))
                  || (i + 1 < groups.size() && areOne(sentence, groups.get(i), groups.get(i + 1))));
      if (!measures) {
        kept.add(groups.get(i));
      }
    }
    return kept;
  }

  private static boolean isHouseholds(PersonGroup group) {
    return group.isCounted() && NOUNS.contains(group.noun().toLowerCase(Locale.ROOT));
  }

  /** Two counts, of people and of families, that "or" or a bracket makes one. */
  private static boolean areOne(Sentence sentence, PersonGroup one, PersonGroup other) {
    var between = IntStream.range(one.to(), other.from()).mapToObj(sentence::token).toList();
    return one.isCounted()
        && other.isCounted()
        && isHouseholds(one) != isHouseholds(other)
        && between.stream().allMatch(token -> LINKS.contains(token.norm()))
        && between.stream().anyMatch(token -> !token.is(","));
  }
}
