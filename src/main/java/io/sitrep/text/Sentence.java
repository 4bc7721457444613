package io.sitrep.text;

import java.util.List;
import java.util.Set;

/**
 * A sentence of the article's body, numbered from 1 in reading order; {@code paragraph} counts from
 * 0, and {@code crosshead} is the crosshead it stands under, or empty.
 */
public record Sentence(int number, Span span, List<Token> tokens, int paragraph, String crosshead) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }

  /** Whether one of these folded words stands in it. */
  public boolean has(Set<String> words) {
    return has(words, 0, size());
  }

  /** The same, of the tokens from one index to another, which is exclusive. */
  public boolean has(Set<String> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.contains(tokens.get(i).norm())) {
        return true;
      }
    }
    return false;
  }

  /** The characters from the first token's start to the last one's end; {@code to} is exclusive. */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
