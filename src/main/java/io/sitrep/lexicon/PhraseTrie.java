package io.sitrep.lexicon;

import io.sitrep.text.Normalizer;
import io.sitrep.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Phrases of one or more words, each with a value, matched over folded tokens. A phrase of two
 * words also matches when a hyphen joins them. Of the files it is told to hold, it takes only the
 * rows that articles have the words for, when they first have; told once, then safe for all
 * threads.
 */
public final class PhraseTrie<T> {

  private final List<Source<T>> sources = new ArrayList<>(2);
  private final Map<String, Node<T>> firsts = new ConcurrentHashMap<>();

  /** A phrase found: it covers {@code length} tokens. */
  public record Match<T>(int length, T value) {}

  /** What a row of a file says: its phrases and their values. */
  @FunctionalInterface
  public interface Reader<T> {
    void read(String[] row, Phrases<T> phrases);
  }

  /** Where a reader leaves a row's phrases. */
  @FunctionalInterface
  public interface Phrases<T> {
    void add(String phrase, T value);
  }

  private record Source<T>(TsvIndex file, Reader<T> reader) {}

  /**
   * Holds the phrases of a file from now on; those of the first column where no others are named.
   * The first value read for a phrase stays, in the order of files and rows.
   */
  public PhraseTrie<T> from(String file, Reader<T> reader, int... columns) {
    int[] phrases = columns.length == 0 ? new int[] {0} : columns;
    sources.add(new Source<>(TsvIndex.of(file, phrases), reader));
    return this;
  }

  /** The longest phrase that starts with the token at this index, or null. */
  public @Nullable Match<T> longest(List<Token> tokens, int at) {
    var node = at < tokens.size() ? first(tokens.get(at).norm()) : null;
    int length = 0;
    T value = null;
    for (int i = at + 1; node != null; i++) {
      if (node.value != null) {
        length = i - at;
        value = node.value;
      }
      node = i < tokens.size() ? node.next.get(tokens.get(i).norm()) : null;
    }
    return value == null ? null : new Match<>(length, value);
  }

  /** The value of a one-word phrase, or null. */
  public @Nullable T word(String norm) {
    var node = first(norm);
    return node == null ? null : node.value;
  }

  private @Nullable Node<T> first(String word) {
    for (var source : sources) {
      if (source.file.mayHave(word)) {
        var known = firsts.get(word);
        return known == null ? read(word) : known;
      }
    }
    return null;
  }

  private @Nullable Node<T> read(String word) {
    var node = new Node<T>();
    boolean inFile = false;
    for (var source : sources) {
      for (var row : source.file.rows(word)) {
        inFile = true;
        source.reader.read(row, (phrase, value) -> node.add(word, phrase, value));
      }
    }
    if (!inFile) {
      return null;
    }
    var other = firsts.putIfAbsent(word, node);
    return other == null ? node : other;
  }

  private static final class Node<T> {

    private static final Pattern GENITIVE = Pattern.compile(" |(?<=[^ ])(?='s?(?: |$))");

    private final Map<String, Node<T>> next = new HashMap<>(2);
    private @Nullable T value;

    /** Adds the phrase where it begins with this word, alone or joined to the second. */
    private void add(String first, String phrase, T value) {
      if (Variants.has(phrase)) {
        Variants.of(phrase).forEach(variant -> add(first, variant, value));
        return;
      }
      var words = words(Normalizer.fold(phrase));
      if (words[0].equals(first)) {
        put(words, value);
      } else if (words.length == 2
          && Character.isLetter(words[1].charAt(0))
          && first.equals(words[0] + "-" + words[1])) {
        set(value);
      }
    }

    /** As the text is cut into tokens: "workers' party" makes three. */
    private static String[] words(String phrase) {
      return phrase.indexOf('\'') < 0 ? phrase.split(" ") : GENITIVE.split(phrase);
    }

    private void put(String[] words, T value) {
      var node = this;
      for (int i = 1; i < words.length; i++) {
        node = node.next.computeIfAbsent(words[i], _ -> new Node<>());
      }
      node.set(value);
    }

    private void set(T value) {
      if (this.value == null) {
        this.value = value;
      }
    }
  }
}
