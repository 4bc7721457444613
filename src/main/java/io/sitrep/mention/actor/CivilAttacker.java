package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.CalendarWords;
import io.sitrep.mention.NumberReader;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ordinary people told of by what they did: "Fulani herders killed two", "shot by a guard". */
final class CivilAttacker implements Construction {

  private static final int LONGEST = 4;
  private static final int FARTHEST_DEED = 6;
  private static final int FARTHEST_VERB = 4;
  private static final Set<String> SUSPECTED = WordClasses.of("actor", "unknown");
  private static final Set<String> MODIFIERS = WordClasses.of("actor", "civil-modifiers");
  private static final Set<String> MEMBERS = WordClasses.of("actor", "members");
  private static final Set<String> NOBODY = WordClasses.of("actor", "no-attackers");
  private static final Set<String> MILD = WordClasses.of("actor", "mild-deeds");
  private static final Set<String> FIRE = Set.of("fire");

  private final ActorWords words;
  private final Violence violence;

  CivilAttacker(ActorWords words, Violence violence) {
    this.words = words;
    this.violence = violence;
  }

  @Override
  public String id() {
    return "civil-attacker";
  }

  @Override
  public @Nullable Candidate at(Sentence sentence, int at) {
    int noun = noun(sentence, at);
    var people = noun < 0 ? null : words.people.longest(sentence.tokens(), noun);
    if (people == null) {
      return null;
    }
    int end = noun + people.length();
    int to = Attire.end(sentence, end);
    boolean acts = (isAgent(sentence, at) && endsPhrase(sentence, to)) || strikes(sentence, at, to);
    if (!acts) {
      return null;
    }
    boolean armed = to > end || sentence.has(SUSPECTED, at, noun);
    var type = armed ? ActorType.ARMED_GROUP : ActorType.CIVILIAN_GROUP;
    return new Candidate(at, to, type, "", false, null, List.of(), id());
  }

  /** Where the noun of "angry Dinka <youths>" stands, or -1. */
  private int noun(Sentence sentence, int at) {
    for (int i = at; i < Math.min(sentence.size(), at + LONGEST); i++) {
      var people = words.people.longest(sentence.tokens(), i);
      if (people != null && isCivil(people.value())) {
        var head = sentence.token(i + people.length() - 1).norm();
        return MEMBERS.contains(head) || NOBODY.contains(head) ? -1 : i;
      }
      if (!isModifier(sentence, i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isCivil(Party party) {
    return party == Party.CIVILIAN || party == Party.UNKNOWN;
  }

  private static boolean isModifier(Sentence sentence, int at) {
    var token = sentence.token(at);
    return SUSPECTED.contains(token.norm())
        || MODIFIERS.contains(token.norm())
        || NumberReader.small(token.norm()) > 0
        || (at > 0
            && token.isCapitalised()
            && token.isWord()
            && !CalendarWords.isDayOrMonth(token.norm()));
  }

  /** "was shot <by> a guard" */
  private boolean isAgent(Sentence sentence, int at) {
    int by = at - 1;
    if (by > 0 && Words.DETERMINERS.contains(sentence.token(by).norm())) {
      by--;
    }
    return by > 0
        && sentence.token(by).is("by")
        && IntStream.range(Math.max(0, by - FARTHEST_DEED), by)
            .anyMatch(i -> violence.verb(sentence, i) > 0 && !isDuty(sentence, i));
  }

  /** "arrested by", "occupied by": no harm is said. */
  private static boolean isDuty(Sentence sentence, int at) {
    return MILD.stream().anyMatch(sentence.token(at).norm()::startsWith);
  }

  /** "by a guard at the gate", but not "by the Patriotic People Front". */
  private static boolean endsPhrase(Sentence sentence, int at) {
    return at >= sentence.size()
        || sentence.token(at).isMark()
        || Words.PHRASE_ENDS.contains(sentence.token(at).norm())
        || CalendarWords.isDayOrMonth(sentence.token(at).norm())
        || Verbs.isFinite(sentence, at);
  }

  /** "herders <killed> two", "angry youths on Monday <opened fire>" */
  private boolean strikes(Sentence sentence, int from, int to) {
    if (from > 0 && isGoverned(sentence, from)) {
      return false;
    }
    for (int i = to; i < Math.min(sentence.size(), to + FARTHEST_VERB); i++) {
      int length = violence.verb(sentence, i);
      if (length > 0) {
        return !isDuty(sentence, i)
            && !Violence.isPassive(sentence, i)
            && !violence.isReduced(sentence, i)
            && takesObject(sentence, i, i + length);
      }
      if (!isBetween(sentence, i)) {
        return false;
      }
    }
    return false;
  }

  /** "of <villagers>", "its <men>": whoever they are, the deed is another's. */
  private static boolean isGoverned(Sentence sentence, int from) {
    return Governed.byPreposition(sentence, from)
        || Words.POSSESSIVES.contains(sentence.token(from - 1).norm())
        || Words.GENITIVES.contains(sentence.token(from - 1).norm());
  }

  /** "on Monday", "have also" */
  private static boolean isBetween(Sentence sentence, int at) {
    var norm = sentence.token(at).norm();
    return norm.equals("on")
        || CalendarWords.isDayOrMonth(norm)
        || Words.HAVE.contains(norm)
        || Words.isAdverb(norm);
  }

  /** People or a place, where "two clerks killed on Monday" has none. */
  private boolean takesObject(Sentence sentence, int verb, int at) {
    if (at >= sentence.size()) {
      return false;
    }
    if (sentence.token(at - 1).is("at")) {
      return isPeople(sentence, at); // "two clerks shot at a fair"
    }
    var token = sentence.token(at);
    return sentence.has(FIRE, verb, at)
        || Words.DETERMINERS.contains(token.norm())
        || Words.POSSESSIVES.contains(token.norm())
        || Words.VAGUE_COUNTS.contains(token.norm())
        || token.isNumber()
        || NumberReader.small(token.norm()) > 0
        || isPeople(sentence, at)
        || (token.isCapitalised() && !CalendarWords.isDayOrMonth(token.norm()));
  }

  private boolean isPeople(Sentence sentence, int at) {
    int noun = Words.DETERMINERS.contains(sentence.token(at).norm()) ? at + 1 : at;
    return noun < sentence.size() && words.people.longest(sentence.tokens(), noun) != null;
  }
}
