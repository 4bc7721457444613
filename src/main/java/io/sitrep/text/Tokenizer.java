package io.sitrep.text;

import io.sitrep.text.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into words, numbers and marks. Hyphenated words stay whole ("car-bomb", "20-year-old",
 * "al-Qaeda"), as does "20 year old", a possessive 's and a contracted n't stand alone, digit
 * groups with commas or a decimal point are one number, and an abbreviation keeps its full stop.
 */
final class Tokenizer {

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<age>\\d{1,3}[ \\u00a0-]year[ \\u00a0-]olds?(?![\\p{L}\\d]))|(?<initials>\\p{L}\\.(?:\\p{L}\\.)+|\\p{Lu}\\.(?=\\s?\\p{Lu}))"
              + "|(?<number>\\d{1,3}(?:[,\\u00a0\\u202f]\\d{3})+(?:\\.\\d+)?(?![\\p{L}\\d])"
              + "|\\d+(?:\\.\\d+)?(?![\\p{L}\\d]|[-\\u2010\\u2011]\\p{L}))"
              + "|(?<word>[\\p{L}\\p{N}\\p{M}]+"
              + "(?:(?:['\\u2019\\u02bc](?![sS](?![\\p{L}\\p{N}]))|[-\\u2010\\u2011&])[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*+)"
              + "|(?<possessive>['\\u2019][sS](?![\\p{L}\\p{N}]))|(?<dash>--+|\\.\\.\\.+)"
              + "|(?<mark>\\S)");

  private static final Set<String> NEGATED =
      Set.of(
          "didn't",
          "doesn't",
          "don't",
          "wasn't",
          "weren't",
          "isn't",
          "aren't",
          "hasn't",
          "haven't",
          "hadn't",
          "couldn't",
          "wouldn't",
          "shouldn't",
          "won't",
          "can't",
          "cannot");

  private final Set<String> abbreviations;

  /** Abbreviations are folded and without their last full stop. */
  Tokenizer(Set<String> abbreviations) {
    this.abbreviations = Set.copyOf(abbreviations);
  }

  /** The tokens of a part of the text; {@code to} is exclusive. */
  List<Token> tokens(String text, int from, int to) {
    var tokens = new ArrayList<Token>();
    var matcher = TOKEN.matcher(text);
    for (int at = wordStart(text, from, to); at < to; ) {
      int end = plainWordEnd(text, at, to);
      if (end > at) {
        addWord(text, new Span(at, end), tokens);
      } else if (matcher.region(at, to).find()) {
        add(text, matcher, tokens);
      } else {
        break;
      }
      at = wordStart(text, tokens.getLast().span().end(), to);
    }
    return tokens;
  }

  private static int wordStart(String text, int from, int to) {
    int at = from;
    while (at < to && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
      at++;
    }
    return at;
  }

  /** Where the word ends that starts here: plain letters that a space or a comma follows; or 0. */
  private static int plainWordEnd(String text, int at, int to) {
    int end = at;
    while (end < to && isPlainLetter(text.charAt(end))) {
      end++;
    }
    boolean ended = end == to || text.charAt(end) == ' ' || text.charAt(end) == ',';
    return ended ? end : 0;
  }

  private static boolean isPlainLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void add(String text, Matcher matcher, List<Token> tokens) {
    var span = new Span(matcher.start(), matcher.end());
    if (matcher.start("age") >= 0) {
      tokens.add(age(text, span));
    } else if (matcher.start("number") >= 0) {
      tokens.add(token(text, span, Kind.NUMBER));
    } else if (matcher.start("mark") >= 0 || matcher.start("dash") >= 0) {
      tokens.add(token(text, span, Kind.MARK));
    } else {
      addWord(text, span, tokens);
    }
  }

  /** "20 year old" is one word, as "20-year-old" is. */
  private static Token age(String text, Span span) {
    var word = span.in(text);
    var norm = Normalizer.fold(word).replace(' ', '-');
    return new Token(span, word, norm, Kind.WORD);
  }

  private void addWord(String text, Span span, List<Token> tokens) {
    var folded = Normalizer.fold(span.in(text));
    if (NEGATED.contains(folded)) {
      int cut = span.end() - 3;
      tokens.add(token(text, new Span(span.start(), cut), Kind.WORD));
      tokens.add(token(text, new Span(cut, span.end()), Kind.WORD));
      return;
    }
    boolean stopped =
        span.end() < text.length()
            && text.charAt(span.end()) == '.'
            && abbreviations.contains(folded);
    tokens.add(token(text, stopped ? new Span(span.start(), span.end() + 1) : span, Kind.WORD));
  }

  private static Token token(String text, Span span, Kind kind) {
    var word = span.in(text);
    return new Token(span, word, Normalizer.fold(word), kind);
  }
}
