package io.sitrep.mention.source;

import static io.sitrep.mention.source.Grammar.RELATIVES;
import static io.sitrep.mention.source.Grammar.SUBORDINATORS;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.CalendarWords;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase of a source that follows a reporting word, and the one inside a report. */
final class Phrases {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

  private static final Set<String> DETERMINERS = Set.of("a", "an", "the");

  private static final Set<String> OWNERS = WordClasses.of("source", "owners");

  /** Things that speak for whoever made them: "a statement by the army". */
  private static final Set<String> REPORTS = WordClasses.of("source", "reports");

  private static final Set<String> MAKERS = Set.of("by", "from", "of", "with");

  private static final Set<String> ENDS = WordClasses.of("source", "ends");

  private final SourceWords words;

  Phrases(SourceWords words) {
    this.words = words;
  }

  /** The phrase from this index to the next mark or clause, or null when there is none. */
  @Nullable Range from(Sentence sentence, int from) {
    int to = from;
    while (to < sentence.size() && !ends(sentence, from, to)) {
      to++;
    }
    return to == from ? null : new Range(from, apposition(sentence, from, to));
  }

  /** The maker of a report where the phrase is one, else the phrase itself. */
  Range maker(Sentence sentence, Range phrase) {
    int head = phrase.from();
    while (head < phrase.to() && !isReport(sentence.token(head))) {
      head++;
    }
    for (int i = head + 1; i + 1 < phrase.to(); i++) {
      if (MAKERS.contains(sentence.token(i).norm()) && !isTime(sentence, i + 1)) {
        return new Range(i + 1, phrase.to());
      }
    }
    return phrase;
  }

  /** Whether the phrase names or describes someone who can speak. */
  boolean isSource(Sentence sentence, Range phrase) {
    var tokens = sentence.tokens().subList(phrase.from(), phrase.to());
    return words.knows(tokens) || isPronoun(tokens.getFirst()) || isName(sentence, phrase);
  }

  static boolean isPronoun(Token token) {
    return PRONOUNS.contains(token.norm());
  }

  /** "shots fired <in> Karsk" names no speaker. */
  private static boolean opensPlace(Sentence sentence, int at) {
    var norm = sentence.token(at).norm();
    return norm.equals("in") || norm.equals("at") || norm.equals("near");
  }

  private static boolean isName(Sentence sentence, Range phrase) {
    int capitals = 0;
    for (int i = phrase.from(); i < phrase.to() && !opensPlace(sentence, i); i++) {
      boolean capital = i > 0 ? Grammar.isName(sentence, i) : sentence.token(0).isCapitalised();
      boolean telling = !DETERMINERS.contains(sentence.token(i).norm()) && !isTime(sentence, i);
      capitals += capital && telling ? 1 : 0;
    }
    boolean proper = phrase.from() > 0 || phrase.to() - phrase.from() > 1;
    return proper && capitals > 0 && !Grammar.isUpperCase(sentence);
  }

  static boolean isReport(Token token) {
    return REPORTS.contains(token.norm());
  }

  private static boolean ends(Sentence sentence, int from, int at) {
    var token = sentence.token(at);
    return token.is(",")
        || Grammar.isWall(token)
        || (RELATIVES.contains(token.norm()) && at > from)
        || (SUBORDINATORS.contains(token.norm()) && at > from)
        || (at > from && (token.is("after") || token.is("following")))
        || (isTime(sentence, at) && !(at == from && isGivenName(sentence, at)))
        || (at > from && Grammar.AUXILIARIES.contains(token.norm()) && !token.is("'s"))
        || (ENDS.contains(token.norm()) && isTime(sentence, at + 1))
        || (token.is("in") && at + 2 < sentence.size() && isReport(sentence.token(at + 2)))
        || (token.is("and") && clauseFollows(sentence, at));
  }

  /** "its deputy spokesman, Amadou Ba" */
  private static boolean names(Sentence sentence, int from, int at) {
    return OWNERS.contains(sentence.token(from).norm()) && Grammar.isName(sentence, at);
  }

  private static boolean clauseFollows(Sentence sentence, int conjunction) {
    int end = conjunction + 1;
    while (end < sentence.size()
        && !sentence.token(end).is(",")
        && !Grammar.isWall(sentence.token(end))) {
      end++;
    }
    return Grammar.hasVerb(sentence, conjunction + 1, end);
  }

  /** "said <Monday> Adan", whom his parents called so. */
  private static boolean isGivenName(Sentence sentence, int at) {
    return CalendarWords.isDayOrMonth(sentence.token(at).norm())
        && at + 1 < sentence.size()
        && Grammar.isName(sentence, at + 1)
        && !isTime(sentence, at + 1);
  }

  private static boolean isTime(Sentence sentence, int at) {
    return at < sentence.size()
        && Grammar.isTime(sentence.token(at).norm())
        && !sentence.token(at).is("day");
  }

  /** "said Soni Punem, a doctor at the hospital," takes the description along. */
  private static int apposition(Sentence sentence, int from, int to) {
    if (to == from || to + 1 >= sentence.size() || !sentence.token(to).is(",")) {
      return to;
    }
    boolean named = Grammar.isName(sentence, to - 1);
    boolean describes = DETERMINERS.contains(sentence.token(to + 1).norm());
    if (named ? !describes : !names(sentence, from, to + 1)) {
      return to;
    }
    int end = to + 1;
    while (end < sentence.size() && !ends(sentence, to + 1, end)) {
      end++;
    }
    return Grammar.hasVerb(sentence, to + 1, end) ? to : end;
  }
}
