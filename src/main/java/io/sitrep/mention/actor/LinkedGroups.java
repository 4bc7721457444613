package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nameless groups known by their ties: "groups linked to the Front and the Dawn Army". */
final class LinkedGroups implements Construction {

  private static final Set<String> GROUPS = WordClasses.of("actor", "groups");

  private static final Set<String> TIES = WordClasses.of("actor", "linked-groups-ties");

  private static final Set<String> LINKS = Set.of("and", "or", "the", ",", "of");

  @Override
  public String id() {
    return "linked-groups";
  }

  @Override
  public @Nullable Candidate at(Sentence sentence, int at) {
    int name = at + 3;
    boolean tied =
        name < sentence.size()
            && GROUPS.contains(sentence.token(at).norm())
            && TIES.contains(sentence.token(at + 1).norm())
            && (sentence.token(at + 2).is("to") || sentence.token(at + 2).is("with"));
    if (!tied) {
      return null;
    }
    int to = end(sentence, name);
    return to == name
        ? null
        : new Candidate(at, to, ActorType.ARMED_GROUP, "", false, null, List.of(), id());
  }

  /** Past the last name of the list. */
  private static int end(Sentence sentence, int from) {
    int end = from;
    for (int i = from; i < sentence.size(); i++) {
      if (isName(sentence, i)) {
        end = i + 1;
      } else if (!LINKS.contains(sentence.token(i).norm())) {
        return end;
      }
    }
    return end;
  }

  private static boolean isName(Sentence sentence, int at) {
    return Names.isCapital(sentence, at) || sentence.token(at).norm().startsWith("al-");
  }
}
