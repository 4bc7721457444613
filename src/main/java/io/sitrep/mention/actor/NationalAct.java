package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A state by its violence: "Kovian air strikes", "a Kovian drone attack". */
final class NationalAct implements Construction {

  private static final int FARTHEST = 3;

  private final Countries countries;
  private final Violence violence;

  NationalAct(Countries countries, Violence violence) {
    this.countries = countries;
    this.violence = violence;
  }

  @Override
  public String id() {
    return "national-act";
  }

  @Override
  public @Nullable Candidate at(Sentence sentence, int at) {
    var demonym = countries.demonyms.longest(sentence.tokens(), at);
    if (demonym == null || !sentence.token(at).isCapitalised()) {
      return null;
    }
    int to = at + demonym.length();
    for (int i = to; i < Math.min(sentence.size(), to + FARTHEST); i++) {
      if (sentence.token(i).isMark()) {
        return null;
      }
      if (violence.isStrike(sentence, i)) {
        var full = Countries.name(demonym.value());
        return new Candidate(
            at, to, ActorType.FOREIGN_STATE, full, true, demonym.value(), List.of(), id());
      }
    }
    return null;
  }
}
