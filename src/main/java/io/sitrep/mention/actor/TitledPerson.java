package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A title and a name: "Interior Minister Awa Sarr", "Col. Aram Teko". */
final class TitledPerson implements Construction {

  private final ActorWords words;

  TitledPerson(ActorWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "titled-person";
  }

  @Override
  public @Nullable Candidate at(Sentence sentence, int at) {
    int from = titleEnd(sentence, at);
    if (from < 0 || !Names.isCapital(sentence, from)) {
      return null;
    }
    int to = Names.personEnd(sentence, from);
    if (words.titles.longest(sentence.tokens(), to - 1) != null) {
      return null; // "Sgt Maj"
    }
    if (words.isPlace(Names.text(sentence, from, to))
        || Countries.named(Names.text(sentence, at, to)) != null // "DR Congo"
        || isBody(sentence, from, to)) {
      return null;
    }
    var name = sentence.tokens().subList(from, to).stream().map(Token::text).toList();
    return new Candidate(at, to, ActorType.PERSON, "", true, null, aliases(name), id());
  }

  private static List<String> aliases(List<String> name) {
    var full = String.join(" ", name);
    return name.size() > 1 ? List.of(full, name.getLast()) : List.of(full);
  }

  private boolean isBody(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.heads.longest(sentence.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The index after the last title of a run that starts here, or -1. */
  private int titleEnd(Sentence sentence, int at) {
    int end = -1;
    int i = at;
    while (i < sentence.size() && i - at < 6) {
      var match = words.titles.longest(sentence.tokens(), i);
      if (match != null) {
        i += match.length();
        end = i;
      } else if (isModifier(sentence, i)) {
        i++;
      } else {
        break;
      }
    }
    return end;
  }

  /** "Interior" of "Interior Minister", "Police" of "Police Chief". */
  private boolean isModifier(Sentence sentence, int at) {
    for (int i = at + 1; i < Math.min(sentence.size(), at + 4); i++) {
      if (words.titles.longest(sentence.tokens(), i) != null) {
        return Names.isCapital(sentence, at);
      }
      if (!sentence.token(i).isCapitalised()) {
        return false;
      }
    }
    return false;
  }
}
