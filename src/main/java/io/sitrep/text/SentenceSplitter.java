package io.sitrep.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a paragraph's tokens into sentences: at a stop, past closing quotes, before a new start; and
 * a run without any into pieces of bounded length.
 */
final class SentenceSplitter {

  /** Tokens; several times what anybody writes, and every rule may look at a whole sentence. */
  static final int LONGEST = 400;

  private static final Set<String> STOPS = Set.of(".", "!", "?", "...", "....");
  private static final Set<String> CLOSERS = Set.of("\"", "'", ")", "]", "}");
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "this",
          "that",
          "these",
          "those",
          "but",
          "and",
          "police",
          "there",
          "when",
          "after",
          "according",
          "his",
          "her",
          "their",
          "its",
          "as",
          "for",
          "from",
          "no",
          "one",
          "two",
          "three",
          "officers",
          "officials",
          "witnesses",
          "investigators",
          "authorities",
          "earlier",
          "meanwhile",
          "if");

  private final Set<String> mayEnd;

  SentenceSplitter(Set<String> mayEnd) {
    this.mayEnd = Set.copyOf(mayEnd);
  }

  /** The sentences of one paragraph, none empty. */
  List<List<Token>> split(List<Token> tokens) {
    var sentences = new ArrayList<List<Token>>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int end = endOf(tokens, i);
      if (end > i && (end == tokens.size() || starts(tokens, i, end))) {
        addPieces(tokens.subList(start, end), sentences);
        start = end;
      }
      i = Math.max(i, end - 1);
    }
    addPieces(tokens.subList(start, tokens.size()), sentences);
    return sentences;
  }

  private static void addPieces(List<Token> sentence, List<List<Token>> sentences) {
    for (int from = 0; from < sentence.size(); from += LONGEST) {
      int to = Math.min(sentence.size(), from + LONGEST);
      sentences.add(List.copyOf(sentence.subList(from, to)));
    }
  }

  /** The index after a stop and its closing quotes, or {@code at} where no sentence can end. */
  private int endOf(List<Token> tokens, int at) {
    var token = tokens.get(at);
    if (!STOPS.contains(token.norm()) && !isEndingAbbreviation(token)) {
      return at;
    }
    int end = at + 1;
    while (end < tokens.size()
        && (STOPS.contains(tokens.get(end).norm()) || isCloser(tokens, end))) {
      end++;
    }
    return end;
  }

  private boolean isEndingAbbreviation(Token token) {
    var norm = token.norm();
    return token.isWord()
        && norm.endsWith(".")
        && mayEnd.contains(norm.substring(0, norm.length() - 1));
  }

  private static boolean isCloser(List<Token> tokens, int at) {
    return CLOSERS.contains(tokens.get(at).norm())
        && tokens.get(at).span().start() == tokens.get(at - 1).span().end();
  }

  private boolean starts(List<Token> tokens, int stop, int next) {
    var first = tokens.get(next);
    if (first.span().start() == tokens.get(next - 1).span().end()) {
      return false;
    }
    if (tokens.get(stop).isWord()) {
      return first.isCapitalised() && STARTERS.contains(first.norm());
    }
    return first.isMark() || first.isNumber() || !Character.isLowerCase(first.text().charAt(0));
  }
}
