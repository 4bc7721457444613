package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A group by the name it gives itself: "a cell calling itself the Sons of Kelo". */
final class SelfNamedGroup implements Construction {

  private static final Set<String> CALLS = WordClasses.of("actor", "calls");

  @Override
  public String id() {
    return "self-named-group";
  }

  @Override
  public @Nullable Candidate at(Sentence sentence, int at) {
    int before = at > 0 && sentence.token(at - 1).is("the") ? at - 2 : at - 1;
    if (before < 1 || !Names.isCapital(sentence, at) || !isItself(sentence, before)) {
      return null;
    }
    int to = Names.bodyEnd(sentence, at);
    return new Candidate(at, to, ActorType.ARMED_GROUP, "", true, null, List.of(), id());
  }

  private static boolean isItself(Sentence sentence, int at) {
    boolean self =
        sentence.token(at).is("itself")
            || sentence.token(at).is("themselves")
            || sentence.token(at).is("himself");
    return self && CALLS.contains(sentence.token(at - 1).norm());
  }
}
