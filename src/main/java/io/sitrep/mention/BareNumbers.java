package io.sitrep.mention;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Quantity.Exactly;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tells a number that stands for people ("17 were wounded") from years, ages, sums and the like.
 */
final class BareNumbers {

  /** What may follow a number that stands alone, besides words in "-ed" and adverbs. */
  private static final Set<String> AFTER_NUMBER = WordClasses.of("mention", "after-number");

  private static final Set<String> SUMS =
      Set.of(
          "$", "€", "£", "%", "rs", "rs.", "usd", "tk", "aged", "ages", "age", "no.", "grade",
          "article");

  /** "3-year-old", "5/6", "5'", and "[12]", which cites a source. */
  private static final Set<String> INNER_MARKS = Set.of("-", "/", "'", "]");

  private static final Set<String> PAIRS = Set.of("couple", "pair", "twins");

  /** The words from a count to the end of its noun, at most. */
  private static final int NOUN = 4;

  private final NounLexicon nouns;

  BareNumbers(NounLexicon nouns) {
    this.nouns = nouns;
  }

  boolean isPeople(Sentence sentence, QuantityMention mention) {
    int next = mention.to();
    if (isDateOrSum(sentence, mention)
        || isAge(sentence, mention)
        || isOneOfAges(sentence, mention.from())) {
      return false;
    }
    if (next >= sentence.size()) {
      return true;
    }
    var token = sentence.token(next);
    if (token.isNumber()
        || CalendarWords.MONTHS.contains(token.norm())
        || SUMS.contains(token.norm())) {
      return false;
    }
    return token.isMark()
        ? !INNER_MARKS.contains(token.norm()) && !isClock(sentence, next)
        : Words.PHRASE_ENDS.contains(token.norm())
            || token.is("shot")
            || token.is("hit")
            || (!nouns.isThing(sentence, next) && isAfterNumber(sentence, next));
  }

  /** "at 7<:>30", but not "killed seven<:> four policemen and". */
  private static boolean isClock(Sentence sentence, int at) {
    return sentence.token(at).is(":")
        && (at + 1 >= sentence.size()
            || sentence.token(at + 1).span().start() == sentence.token(at).span().end());
  }

  /** What may follow a number that stands alone: a verb, a preposition, an adverb. */
  private static boolean isAfterNumber(Sentence sentence, int at) {
    var norm = sentence.token(at).norm();
    return Words.isAdverb(norm) || norm.endsWith("ed") || AFTER_NUMBER.contains(norm);
  }

  private static boolean isDateOrSum(Sentence sentence, QuantityMention mention) {
    if (mention.from() == 0) {
      return mention.quantity() instanceof Exactly(long year) && isYear(sentence, mention, year);
    }
    var before = sentence.token(mention.from() - 1).norm();
    if (CalendarWords.MONTHS.contains(before)
        || SUMS.contains(before)
        || isMinutes(sentence, mention.from())
        || NumberReader.small(before) > 0 // "two eighteen years old, one <nineteen>,"
        || continuesAgesOrDays(sentence, mention)) {
      return true;
    }
    return mention.quantity() instanceof Exactly(long year)
        && isYear(sentence, mention, year)
        && Words.PHRASE_ENDS.contains(before);
  }

  /** "7:<30>" */
  private static boolean isMinutes(Sentence sentence, int at) {
    return sentence.token(at - 1).is(":")
        && sentence.token(at - 1).span().end() == sentence.token(at).span().start();
  }

  /** "aged nine and <11>", "between the ages of nine and <11>", "Dec. 22 and <23>". */
  private static boolean continuesAgesOrDays(Sentence sentence, QuantityMention mention) {
    int i = mention.from() - 1;
    while (i > 0
        && mention.from() - i < 8
        && (sentence.token(i).isMark()
            || sentence.token(i).is("and")
            || sentence.token(i).is("to")
            || NumberReader.read(sentence, i) != null)) {
      i--;
    }
    boolean range = i > 0 && sentence.token(i).is("of") && sentence.token(i - 1).is("ages");
    return range
        || sentence.token(i).is("aged")
        || sentence.token(i).is("ages")
        || CalendarWords.MONTHS.contains(sentence.token(i).norm());
  }

  private static boolean isYear(Sentence sentence, QuantityMention mention, long value) {
    return value >= 1900
        && value < 2100
        && sentence.token(mention.from()).isNumber()
        && sentence.token(mention.from()).text().length() == 4;
  }

  /** ", 34," or "(34)" after a name or a noun. */
  private static boolean isAge(Sentence sentence, QuantityMention mention) {
    int from = mention.from();
    if (from == 0 || !(mention.quantity() instanceof Exactly(long n)) || n > 110) {
      return false;
    }
    var before = sentence.token(from - 1);
    if (before.is("both") && from > 1 && sentence.token(from - 2).is(",")) {
      return true; // "two other teens, both 17,"
    }
    boolean closed = mention.to() >= sentence.size() || sentence.token(mention.to()).isMark();
    return (before.is(",") || before.is("("))
        && (closed || isAfterFullName(sentence, from - 1))
        && sentence.token(from).isNumber();
  }

  /** "two women, <22> and <24>, were shot", "a couple, <71> and <69>": a number for each. */
  private static boolean isOneOfAges(Sentence sentence, int at) {
    int first = at;
    while (first > 0 && isAgeOrLink(sentence, first - 1)) {
      first--;
    }
    int last = at;
    while (last + 1 < sentence.size() && isAgeOrLink(sentence, last + 1)) {
      last++;
    }
    long ages = sentence.tokens().subList(first, last + 1).stream().filter(Token::isNumber).count();
    return ages > 1
        && sentence.token(first).is(",")
        && IntStream.range(Math.max(0, first - NOUN), first)
            .anyMatch(i -> size(sentence.token(i).norm()) == ages);
  }

  private static long size(String norm) {
    return PAIRS.contains(norm) ? 2 : NumberReader.small(norm);
  }

  private static boolean isAgeOrLink(Sentence sentence, int at) {
    var token = sentence.token(at);
    return token.is(",") || token.is("and") || (token.isNumber() && token.text().length() <= 2);
  }

  /** "Ana Lima, <32> were hurt", but not "In Port Lima, <32> were hurt". */
  private static boolean isAfterFullName(Sentence sentence, int comma) {
    int i = comma;
    while (i > 0 && sentence.token(i - 1).isWord() && sentence.token(i - 1).isCapitalised()) {
      i--;
    }
    boolean first = i == 0 || !Words.PREPOSITIONS.contains(sentence.token(i - 1).norm());
    return comma - i >= 2 && first && !Words.PREPOSITIONS.contains(sentence.token(i).norm());
  }
}
