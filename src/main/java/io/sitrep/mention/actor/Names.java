package io.sitrep.mention.actor;

import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Runs of capitalised words, in text that is not all capitals. */
final class Names {

  private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}-?\\d{2,}");

  private static final Set<String> LINKS =
      Set.of(
          "of", "for", "the", "and", "de", "del", "la", "al", "bin", "ibn", "van", "von", "du",
          "dos", "da", "in", "to", "&");

  private static final Set<String> PERSON_LINKS = WordClasses.of("actor", "person-links");

  private static final Set<String> PREPOSITIONS = Set.of("of", "for", "in", "to");

  /** Bodies whose name ends with where they are: "Office in Kovia". */
  private static final Set<String> SEATED = Set.of("office", "mission", "force", "command");

  /** "People's Army", "Workers' Party": the genitive stands within the name. */
  private static final Set<String> OWNERS = WordClasses.of("actor", "owners");

  /** "al-Assad" */
  private static final Pattern ARTICLE =
      Pattern.compile("(?:al|el|as|ash|an|ad|ar|at|az|ul)-\\p{Lu}[^-]*");

  private Names() {}

  /** Words that are capital only because they open a sentence. */
  private static final Set<String> OPENERS = WordClasses.of("actor", "names-openers");

  static boolean isCapital(Sentence sentence, int at) {
    return at >= 0
        && at < sentence.size()
        && (sentence.token(at).isCapitalised() || opensWithArticle(sentence.token(at).text()))
        && !(at == 0 && OPENERS.contains(sentence.token(0).norm()));
  }

  private static boolean opensWithArticle(String word) {
    return word.indexOf('-') > 0 && ARTICLE.matcher(word).matches();
  }

  static boolean isUpperCase(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(Token::isWord)
        .noneMatch(token -> token.text().chars().anyMatch(Character::isLowerCase));
  }

  /** A headline in Title Case, where capitals tell nothing. */
  static boolean isTitleCase(Sentence sentence) {
    if (sentence.token(sentence.size() - 1).is(".")) {
      return false;
    }
    int words = 0;
    int small = 0;
    for (var token : sentence.tokens()) {
      if (token.isWord()) {
        words++;
        small += token.isCapitalised() ? 0 : 1;
      }
    }
    return words > 4 && small * 4 < words;
  }

  /** The end of the name of a body that starts here: links between capitals belong to it. */
  static int bodyEnd(Sentence sentence, int from) {
    return end(sentence, from, LINKS, 12);
  }

  /** The end of the name of a person that starts here. */
  static int personEnd(Sentence sentence, int from) {
    return end(sentence, from, PERSON_LINKS, 5);
  }

  private static int end(Sentence sentence, int from, Set<String> links, int longest) {
    int end = from;
    int at = from;
    while (at < sentence.size() && at - from < longest) {
      if (isCapital(sentence, at)) {
        end = at + 1;
      } else if (at == from || !links(sentence, at, links)) {
        break;
      }
      at++;
    }
    return end;
  }

  private static boolean links(Sentence sentence, int at, Set<String> links) {
    var norm = sentence.token(at).norm();
    return switch (norm) {
      case "the" -> links.equals(LINKS) && isBefore(sentence, at, PREPOSITIONS);
      case "in" -> links.equals(LINKS) && isBefore(sentence, at, SEATED);
      case "'s", "'" -> links.equals(LINKS) && isBefore(sentence, at, OWNERS);
      default -> links.contains(norm);
    };
  }

  /** The abbreviation in brackets at this index: "(ADF)", "(GSIM, or JNIM in Arabic)". */
  static List<String> abbreviations(Sentence sentence, int at) {
    if (at + 2 >= sentence.size() || !sentence.token(at).is("(")) {
      return List.of();
    }
    int close = at + 1;
    while (close < sentence.size() && !sentence.token(close).is(")") && close - at < 10) {
      close++;
    }
    return sentence.tokens().subList(at + 1, Math.min(close, sentence.size())).stream()
        .filter(Names::isAbbreviation)
        .map(Token::text)
        .distinct()
        .toList();
  }

  /** "ADF", "M23" */
  static boolean isAbbreviation(Token token) {
    var text = token.text();
    return token.isWord() && text.length() < 12 && (hasTwoCapitals(text) || isNumbered(text));
  }

  private static boolean isNumbered(String word) {
    return Character.isDigit(word.charAt(word.length() - 1)) && NUMBERED.matcher(word).matches();
  }

  private static boolean hasTwoCapitals(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals > 1;
  }

  static String text(Sentence sentence, int from, int to) {
    return sentence.tokens().subList(from, to).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  /** The word before this index, folded, or null at the start. */
  static @Nullable String before(Sentence sentence, int at) {
    return at > 0 ? sentence.token(at - 1).norm() : null;
  }

  static boolean isBefore(Sentence sentence, int at, Set<String> words) {
    return at > 0 && words.contains(sentence.token(at - 1).norm());
  }
}
