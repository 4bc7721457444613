package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two peoples at odds: "the Teko and Brand clans", "between the Teko and the Brand tribes". */
final class BothSides implements Construction {

  private static final Set<String> SIDES = WordClasses.of("actor", "sides");

  @Override
  public String id() {
    return "both-sides";
  }

  @Override
  public @Nullable Candidate at(Sentence sentence, int at) {
    if (!Names.isCapital(sentence, at) || Names.isCapital(sentence, at - 1)) {
      return null;
    }
    int to = nameEnd(sentence, at);
    return isFirst(sentence, to) || isSecond(sentence, at, to)
        ? new Candidate(at, to, ActorType.ARMED_GROUP, "", true, null, List.of(), id())
        : null;
  }

  private static boolean isFirst(Sentence sentence, int to) {
    int next = to + 1;
    if (to >= sentence.size() || !sentence.token(to).is("and")) {
      return false;
    }
    int second = next < sentence.size() && sentence.token(next).is("the") ? next + 1 : next;
    int end = nameEnd(sentence, second);
    return end > second && isSides(sentence, end);
  }

  private static boolean isSecond(Sentence sentence, int at, int to) {
    int and = at > 0 && sentence.token(at - 1).is("the") ? at - 2 : at - 1;
    return and > 0
        && sentence.token(and).is("and")
        && Names.isCapital(sentence, and - 1)
        && isSides(sentence, to);
  }

  private static int nameEnd(Sentence sentence, int at) {
    int to = at;
    while (Names.isCapital(sentence, to)) {
      to++;
    }
    return to;
  }

  private static boolean isSides(Sentence sentence, int at) {
    return at < sentence.size() && SIDES.contains(sentence.token(at).norm());
  }
}
