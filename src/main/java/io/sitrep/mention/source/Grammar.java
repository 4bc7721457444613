package io.sitrep.mention.source;

import io.sitrep.mention.CalendarWords;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.Set;

/** The little syntax that finding subjects needs, told from words and marks alone. */
final class Grammar {

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "its", "his", "their", "of");

  static final Set<String> AUXILIARIES =
      Set.of(
          "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "did", "does",
          "do", "will", "would", "could", "can", "may", "might", "should", "must", "shall", "'s");

  static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "when",
          "while",
          "as",
          "because",
          "although",
          "though",
          "where",
          "if",
          "since",
          "until",
          "so",
          "whereas",
          "what",
          "but",
          "than");

  static final Set<String> RELATIVES = Set.of("who", "which", "whose", "whom");

  static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "with",
          "after",
          "before",
          "during",
          "near",
          "under",
          "over",
          "into",
          "to",
          "about",
          "around",
          "between",
          "since",
          "across",
          "through",
          "without",
          "against",
          "despite",
          "following",
          "amid",
          "inside",
          "outside",
          "of",
          "according",
          "behind",
          "including",
          "besides");

  static final Set<String> CONNECTIVES =
      Set.of(
          "however",
          "meanwhile",
          "separately",
          "also",
          "earlier",
          "later",
          "still",
          "yesterday",
          "today",
          "but",
          "and",
          "then",
          "instead",
          "nevertheless",
          "yet",
          "so",
          "overnight",
          "afterwards",
          "additionally",
          "moreover",
          "similarly",
          "elsewhere",
          "now",
          "initially",
          "again",
          "once",
          "already",
          "tonight",
          "too",
          "further");

  /** What tells when, besides weekdays and months. */
  private static final Set<String> TIMES =
      Set.of(
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "month",
          "year",
          "today",
          "yesterday",
          "late",
          "early",
          "last",
          "this",
          "same",
          "day",
          "noon",
          "midnight",
          "weekend",
          "mid-day",
          "midday",
          "hours",
          "ago",
          "days");

  private static final Set<String> IRREGULAR =
      Set.of(
          "left", "fled", "took", "shot", "hit", "said", "told", "went", "came", "broke", "blew",
          "fell", "struck", "began", "ran", "lost", "made", "set", "found", "saw", "held", "gave",
          "got", "kept", "put", "rose", "stood", "sent", "brought", "burnt", "fought", "knew",
          "drove", "threw", "cut", "spoke", "met", "led", "became", "died", "says", "lives", "see");

  private static final Set<String> NOT_VERBS =
      Set.of(
          "armed",
          "united",
          "retired",
          "so-called",
          "displaced",
          "injured",
          "wounded",
          "red",
          "led",
          "allied",
          "seed",
          "feed",
          "speed",
          "mohammed",
          "ahmed",
          "hamed",
          "mohamed",
          "saed",
          "saeed",
          "hundred",
          "combined",
          "integrated",
          "unnamed",
          "unidentified",
          "advanced",
          "associated",
          "elected",
          "concerned",
          "alleged",
          "jailed",
          "exiled");

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
        && norm.endsWith("ed")
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
