package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A group by a name the lexicon has: "Boko Haram", "the FARC". */
final class KnownGroup implements Construction {

  private static final Set<String> HEARING = Set.of("told", "telling", "tells");

  private static final int LONGEST_ABBREVIATION = 4;

  private final ActorWords words;

  KnownGroup(ActorWords words) {
    this.words = words;
  }

  @Override
  public String id() {
    return "known-group";
  }

  @Override
  public @Nullable Candidate at(Sentence sentence, int at) {
    var match = words.groups.longest(sentence.tokens(), at);
    if (match == null || !isWrittenAsName(sentence, at, match.length())) {
      return null;
    }
    var known = match.value();
    int to = at + match.length();
    boolean shouted = Names.isUpperCase(sentence);
    boolean longer =
        Names.isCapital(sentence, to) && !shouted && !Names.isAbbreviation(sentence.token(to));
    if (longer
        || isHearer(sentence, at, known.type())
        || isWord(sentence, at, match.length(), known.name())) {
      return null;
    }
    var country = known.country().isEmpty() ? null : known.country();
    var aliases = Names.abbreviations(sentence, to);
    return new Candidate(at, to, known.type(), known.name(), true, country, aliases, id());
  }

  /** "told AFP": an agency, whatever forces share its letters. */
  private static boolean isHearer(Sentence sentence, int at, ActorType type) {
    return type == ActorType.STATE_FORCES
        && Names.isBefore(sentence, at, HEARING)
        && Names.isAbbreviation(sentence.token(at));
  }

  /** "Ras Isa" has nothing of the ISA. */
  private static boolean isWord(Sentence sentence, int at, int length, String name) {
    var token = sentence.token(at);
    return length == 1
        && token.text().length() <= LONGEST_ABBREVIATION
        && !Names.isAbbreviation(token)
        && !Names.isUpperCase(sentence)
        && !name.equalsIgnoreCase(token.text());
  }

  private static boolean isWrittenAsName(Sentence sentence, int at, int length) {
    var token = sentence.token(at);
    if (Names.isUpperCase(sentence)) {
      return length > 1 || (token.text().length() > 2 && token.isCapitalised());
    }
    boolean opens = at == 0 && length == 1;
    return opens
        ? Names.isAbbreviation(token) || token.text().length() > 3
        : isCapital(token.text());
  }

  private static boolean isCapital(String text) {
    return Character.isUpperCase(text.codePointAt(0))
        || text.codePoints().skip(1).anyMatch(Character::isUpperCase);
  }
}
