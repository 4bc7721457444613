package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A state by its violence: "Kovian air strikes", "US raids", "Kovian fire", "Kovia's shelling of
 * Karsk".
 */
final class NationalAct implements Construction {

  private static final int FARTHEST = 3;

  private static final Set<String> UPON = Set.of("of", "on", "against", "across");
  private static final Set<String> FIRE = Set.of("fire", "gunfire");
  private static final Set<String> CREWS = WordClasses.of("actor", "crews");

  private final ActorWords words;
  private final Countries countries;
  private final Violence violence;

  NationalAct(ActorWords words, Countries countries, Violence violence) {
    this.words = words;
    this.countries = countries;
    this.violence = violence;
  }

  @Override
  public String id() {
    return "national-act";
  }

  @Override
  public @Nullable Candidate at(Sentence sentence, int at) {
    if (!sentence.token(at).isCapitalised()) {
      return null;
    }
    var owner = countries.names.longest(sentence.tokens(), at);
    if (owner != null && isOwnAct(sentence, at + owner.length())) {
      return candidate(at, at + owner.length(), owner.value());
    }
    var adjective = Names.isAbbreviation(sentence.token(at)) ? owner : null;
    var demonym = adjective == null ? countries.demonyms.longest(sentence.tokens(), at) : adjective;
    if (demonym == null) {
      return null;
    }
    int to = at + demonym.length();
    if (isGunfire(sentence, to)) {
      return candidate(at, to, demonym.value());
    }
    for (int i = to; i < Math.min(sentence.size(), to + FARTHEST); i++) {
      if (sentence.token(i).isMark() || isCivil(sentence, i)) {
        return null;
      }
      if (violence.isStrike(sentence, i)) {
        return candidate(at, to, demonym.value());
      }
    }
    return null;
  }

  /** "Kovia's drone attack on", where "Kovia's worst attack" was done to it. */
  private boolean isOwnAct(Sentence sentence, int to) {
    if (to >= sentence.size() || !Words.GENITIVES.contains(sentence.token(to).norm())) {
      return false;
    }
    for (int i = to + 1; i + 1 < Math.min(sentence.size(), to + 1 + FARTHEST); i++) {
      if (violence.isAssault(sentence, i) && UPON.contains(sentence.token(i + 1).norm())) {
        return true;
      }
    }
    return false;
  }

  /** "Kovian <settlers> strike" */
  private boolean isCivil(Sentence sentence, int at) {
    var people = words.people.longest(sentence.tokens(), at);
    return people != null && people.value() == Party.CIVILIAN;
  }

  private static boolean isGunfire(Sentence sentence, int at) {
    boolean fire = at < sentence.size() && FIRE.contains(sentence.token(at).norm());
    return fire && (at + 1 >= sentence.size() || !CREWS.contains(sentence.token(at + 1).norm()));
  }

  private Candidate candidate(int from, int to, String country) {
    var full = Countries.name(country);
    return new Candidate(from, to, ActorType.FOREIGN_STATE, full, true, country, List.of(), id());
  }
}
