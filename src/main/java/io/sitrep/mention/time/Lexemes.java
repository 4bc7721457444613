package io.sitrep.mention.time;

import io.sitrep.text.Normalizer;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import io.sitrep.text.Token;
import io.sitrep.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence's tokens, cut finer where a hyphen joins words of time ("mid-June", "Monday-Friday").
 * Asking beyond either end gives the empty word.
 */
final class Lexemes {

  private final List<Token> tokens;

  private Lexemes(List<Token> tokens) {
    this.tokens = tokens;
  }

  static Lexemes of(Sentence sentence) {
    var cut = new ArrayList<Token>(sentence.size());
    for (var token : sentence.tokens()) {
      if (token.isWord() && token.norm().indexOf('-') > 0 && isJoined(token)) {
        cut(token, cut);
      } else {
        cut.add(token);
      }
    }
    return new Lexemes(cut);
  }

  private static boolean isJoined(Token token) {
    boolean time = false;
    for (var piece : token.norm().split("-", -1)) {
      boolean named = isNamed(piece);
      if (!named && !isLink(piece)) {
        return false;
      }
      time |= named;
    }
    return time;
  }

  private static boolean isNamed(String piece) {
    return TimeWords.ENGLISH.month(piece) != null
        || TimeWords.ENGLISH.weekday(piece) > 0
        || isYears(piece);
  }

  private static boolean isYears(String piece) {
    int end = piece.endsWith("s") ? piece.length() - 1 : piece.length();
    return end == 4 && (piece.startsWith("19") || piece.startsWith("20")) && allDigits(piece, end);
  }

  private static boolean isLink(String piece) {
    return piece.equals("mid")
        || piece.equals("early")
        || piece.equals("late")
        || (!piece.isEmpty() && piece.length() <= 2 && allDigits(piece, piece.length()));
  }

  private static boolean allDigits(String piece, int end) {
    return piece.chars().limit(end).allMatch(Character::isDigit);
  }

  private static void cut(Token token, List<Token> cut) {
    int start = 0;
    var text = token.text();
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || "-\u2010\u2011".indexOf(text.charAt(i)) >= 0) {
        cut.add(piece(token, start, i));
        if (i < text.length()) {
          cut.add(piece(token, i, i + 1));
        }
        start = i + 1;
      }
    }
  }

  private static Token piece(Token token, int from, int to) {
    var text = token.text().substring(from, to);
    int start = token.span().start();
    var kind =
        Character.isDigit(text.charAt(0)) && text.chars().allMatch(Character::isDigit)
            ? Kind.NUMBER
            : Character.isLetterOrDigit(text.charAt(0)) ? Kind.WORD : Kind.MARK;
    return new Token(new Span(start + from, start + to), text, Normalizer.fold(text), kind);
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  String norm(int at) {
    return at >= 0 && at < tokens.size() ? tokens.get(at).norm() : "";
  }

  boolean is(int at, String... words) {
    var norm = norm(at);
    for (var word : words) {
      if (norm.equals(word)) {
        return true;
      }
    }
    return false;
  }

  boolean isWord(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isWord();
  }

  /** True of a capitalised word or a number: what a name begins with. */
  boolean isNameLike(int at) {
    return isCapitalised(at) || (at < tokens.size() && tokens.get(at).isNumber());
  }

  boolean isMarkOrEnd(int at) {
    return at < 0 || at >= tokens.size() || tokens.get(at).isMark();
  }

  boolean isCapitalised(int at) {
    return at >= 0 && at < tokens.size() && tokens.get(at).isCapitalised();
  }

  /** True of a word in capitals throughout, as in telexes. */
  boolean isUpperCase(int at) {
    return isCapitalised(at)
        && tokens.get(at).text().length() > 1
        && tokens.get(at).text().chars().noneMatch(Character::isLowerCase);
  }

  boolean isLowerCaseWord(int at) {
    return isWord(at) && Character.isLowerCase(tokens.get(at).text().codePointAt(0));
  }

  /** A whole number of at most four digits, or -1. */
  int number(int at) {
    return digits(at) > 0 ? Integer.parseInt(norm(at)) : -1;
  }

  /** How many digits a whole number of at most four has, or 0. */
  int digits(int at) {
    if (at < 0 || at >= tokens.size() || !tokens.get(at).isNumber()) {
      return 0;
    }
    var norm = norm(at);
    int length = norm.length();
    for (int i = 0; i < length; i++) {
      if (length > 4 || norm.charAt(i) < '0' || norm.charAt(i) > '9') {
        return 0;
      }
    }
    return length;
  }

  /** True where nothing stands between this token and the one before. */
  boolean isGlued(int at) {
    return at > 0
        && at < tokens.size()
        && tokens.get(at).span().start() == tokens.get(at - 1).span().end();
  }

  Span span(int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }

  /** The folded words from one token to another, with a space where the text has one. */
  String words(int from, int to) {
    var words = new StringBuilder(norm(from));
    for (int i = from + 1; i < to; i++) {
      words.append(isGlued(i) ? "" : " ").append(norm(i));
    }
    return words.toString();
  }
}
