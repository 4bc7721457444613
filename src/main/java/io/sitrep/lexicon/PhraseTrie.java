package io.sitrep.lexicon;

import io.sitrep.text.Normalizer;
import io.sitrep.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with a value, matched over folded tokens. A phrase of two
 * words also matches when a hyphen joins them. Filled once, then only read: safe for all threads.
 */
public final class PhraseTrie<T> {

  private final Node<T> root = new Node<>();

  /** A phrase found: it covers {@code length} tokens. */
  public record Match<T>(int length, T value) {}

  /** The first value given for a phrase stays. */
  public void add(String phrase, T value) {
    var words = Normalizer.fold(phrase).split(" ");
    put(words, value);
    if (words.length == 2 && Character.isLetter(words[1].charAt(0))) {
      put(new String[] {words[0] + "-" + words[1]}, value);
    }
  }

  /** The longest phrase that starts with the token at this index, or null. */
  public @Nullable Match<T> longest(List<Token> tokens, int at) {
    var node = root;
    Match<T> best = null;
    for (int i = at; i < tokens.size(); i++) {
      var next = node.next.get(tokens.get(i).norm());
      if (next == null) {
        break;
      }
      node = next;
      if (node.value != null) {
        best = new Match<>(i - at + 1, node.value);
      }
    }
    return best;
  }

  /** The value of a one-word phrase, or null. */
  public @Nullable T word(String norm) {
    var node = root.next.get(norm);
    return node == null ? null : node.value;
  }

  private void put(String[] words, T value) {
    var node = root;
    for (var word : words) {
      node = node.next.computeIfAbsent(word, _ -> new Node<>());
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>(2);
    private @Nullable T value;
  }
}
