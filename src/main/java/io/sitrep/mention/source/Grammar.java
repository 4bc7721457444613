package io.sitrep.mention.source;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.CalendarWords;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.Set;

/** The little syntax that finding subjects needs, told from words and marks alone. */
final class Grammar {

  private static final Set<String> DETERMINERS = WordClasses.of("source", "grammar-determiners");

  static final Set<String> AUXILIARIES = WordClasses.of("source", "auxiliaries");

  static final Set<String> SUBORDINATORS = WordClasses.of("source", "subordinators");

  static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom");

  static final Set<String> PREPOSITIONS = WordClasses.of("source", "prepositions");

  static final Set<String> CONNECTIVES = WordClasses.of("source", "connectives");

  /** What tells when, besides weekdays and months. */
  private static final Set<String> TIMES = WordClasses.of("source", "times");

  private static final Set<String> IRREGULAR = WordClasses.of("source", "irregular");

  private static final Set<String> NOT_VERBS = WordClasses.of("source", "not-verbs");

  private Grammar() {}

  static boolean isTime(String norm) {
    return TIMES.contains(norm) || CalendarWords.isDayOrMonth(norm);
  }

  /** Whether this token can be the verb of a clause; participles before nouns slip through. */
  static boolean isVerb(Sentence sentence, int at) {
    var token = sentence.token(at);
    var norm = token.norm();
    if (norm.equals("'s")) {
      return false;
    }
    if (AUXILIARIES.contains(norm) || IRREGULAR.contains(norm)) {
      return !isName(sentence, at);
    }
    return norm.length() > 4
        && Words.endsAsParticiple(norm)
        && norm.indexOf('-') < 0
        && !NOT_VERBS.contains(norm)
        && !isName(sentence, at)
        && !afterDeterminer(sentence, at);
  }

  static boolean hasVerb(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isVerb(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  static boolean isQuote(Token token) {
    return token.is("\"") || token.is("''") || token.is("``");
  }

  /** A mark that no subject crosses. */
  static boolean isWall(Token token) {
    return token.isMark() && (isQuote(token) || ";:.!?[]".contains(token.norm()) || isDash(token));
  }

  static boolean isDash(Token token) {
    return token.isMark() && (token.norm().startsWith("--") || token.is("-"));
  }

  static boolean isUpperCase(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(Token::isWord)
        .noneMatch(token -> token.text().chars().anyMatch(Character::isLowerCase));
  }

  /** A capitalised word not at the start of a sentence in mixed case. */
  static boolean isName(Sentence sentence, int at) {
    return at > 0 && sentence.token(at).isCapitalised() && !isUpperCase(sentence);
  }

  private static boolean afterDeterminer(Sentence sentence, int at) {
    return at > 0 && DETERMINERS.contains(sentence.token(at - 1).norm());
  }
}
