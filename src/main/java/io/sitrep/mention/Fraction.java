package io.sitrep.mention;

import io.sitrep.text.Sentence;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** "half of", "a third of", "two-thirds of", up to token {@code to}. */
public record Fraction(int to, int numerator, int denominator) {

  private static final Map<String, int[]> WORDS =
      Map.ofEntries(
          Map.entry("half", new int[] {1, 2}),
          Map.entry("third", new int[] {1, 3}),
          Map.entry("quarter", new int[] {1, 4}),
          Map.entry("fifth", new int[] {1, 5}),
          Map.entry("one-third", new int[] {1, 3}),
          Map.entry("two-thirds", new int[] {2, 3}),
          Map.entry("three-quarters", new int[] {3, 4}));

  /** The fraction that starts at this token and ends in "of", or null. */
  public static @Nullable Fraction read(Sentence sentence, int at) {
    int word = at < sentence.size() && sentence.token(at).is("a") ? at + 1 : at;
    if (word + 1 >= sentence.size() || !sentence.token(word + 1).is("of")) {
      return null;
    }
    var parts = WORDS.get(sentence.token(word).norm());
    return parts == null ? null : new Fraction(word + 2, parts[0], parts[1]);
  }

  /** The fraction of a whole, rounded. */
  public long of(long whole) {
    return Math.round(whole * (double) numerator / denominator);
  }

  boolean divides(long whole) {
    return whole * numerator % denominator == 0;
  }
}
