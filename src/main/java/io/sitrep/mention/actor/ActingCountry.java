package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A country that acts or is dealt with: "Kovia says", "ties with Kovia", "launched by Kovia". */
final class ActingCountry implements Construction {

  private static final Set<String> DEALT = WordClasses.of("actor", "dealt");

  private final Countries countries;

  ActingCountry(Countries countries) {
    this.countries = countries;
  }

  @Override
  public String id() {
    return "acting-country";
  }

  @Override
  public @Nullable Candidate at(Sentence sentence, int at) {
    if (!sentence.token(at).isCapitalised()) {
      return null;
    }
    var name = countries.names.longest(sentence.tokens(), at);
    if (name != null) {
      int to = at + name.length();
      boolean acts = dealtWith(sentence, at) || verbFollows(sentence, listEnd(sentence, to));
      return acts ? candidate(at, to, name.value()) : null;
    }
    var metonym = countries.metonyms.longest(sentence.tokens(), at);
    if (metonym == null) {
      return null;
    }
    int to = at + metonym.length();
    return verbFollows(sentence, to) ? candidate(at, to, metonym.value()) : null;
  }

  private Candidate candidate(int from, int to, String country) {
    var full = Countries.name(country);
    return new Candidate(from, to, ActorType.FOREIGN_STATE, full, true, country, List.of(), id());
  }

  private static boolean dealtWith(Sentence sentence, int at) {
    int before = at;
    while (before > 1 && isListed(sentence, before - 1)) {
      before--;
    }
    int from = before > 0 && sentence.token(before - 1).is("the") ? before - 1 : before;
    return Names.isBefore(sentence, from, DEALT);
  }

  /** "Burkina Faso and", "Mali," before another country. */
  private static boolean isListed(Sentence sentence, int at) {
    var token = sentence.token(at);
    boolean joins = token.is("and") || token.is(",");
    return joins ? at > 0 && sentence.token(at - 1).isCapitalised() : token.isCapitalised();
  }

  private int listEnd(Sentence sentence, int to) {
    int end = to;
    while (end + 1 < sentence.size()
        && (sentence.token(end).is("and") || sentence.token(end).is(","))) {
      var next = countries.names.longest(sentence.tokens(), end + 1);
      if (next == null) {
        return end;
      }
      end += 1 + next.length();
    }
    return end;
  }

  private static boolean verbFollows(Sentence sentence, int at) {
    return at < sentence.size() && Verbs.isFinite(sentence, at);
  }
}
