package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The attacker described at his name's place: "The attacker, a 25-year-old from Kovia, fled". */
final class ApposedAttacker implements Construction {

  private static final Set<String> ATTACKERS =
      WordClasses.of("actor", "apposed-attacker-attackers");

  private static final Set<String> RAMS = WordClasses.of("actor", "rams");

  @Override
  public String id() {
    return "apposed-attacker";
  }

  @Override
  public @Nullable Candidate at(Sentence sentence, int at) {
    boolean opens = sentence.token(at).is("a") || sentence.token(at).is("an");
    if (!opens || at < 2 || !sentence.token(at - 1).is(",") || !isAttacker(sentence, at - 2)) {
      return null;
    }
    int to = LoneAttacker.end(sentence, at + 1);
    return to < 0
        ? null
        : new Candidate(at, to, ActorType.ARMED_GROUP, "", false, null, List.of(), id());
  }

  private static boolean isAttacker(Sentence sentence, int at) {
    var noun = sentence.token(at);
    return ATTACKERS.contains(noun.norm()) || (noun.is("driver") && sentence.has(RAMS));
  }
}
