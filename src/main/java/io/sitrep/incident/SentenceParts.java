package io.sitrep.incident;

import java.util.HashMap;
import java.util.Map;

/**
 * The sentences, by number, that tell of an incident in part: from a character on, or up to one.
 */
public record SentenceParts(Map<Integer, Integer> starts, Map<Integer, Integer> ends) {

  static final SentenceParts WHOLE = new SentenceParts(Map.of(), Map.of());

  public SentenceParts {
    starts = Map.copyOf(starts);
    ends = Map.copyOf(ends);
  }

  SentenceParts startingAt(int sentence, int offset) {
    return new SentenceParts(with(starts, sentence, offset), ends);
  }

  SentenceParts endingAt(int sentence, int offset) {
    return new SentenceParts(starts, with(ends, sentence, offset));
  }

  private static Map<Integer, Integer> with(Map<Integer, Integer> offsets, int sentence, int at) {
    var all = new HashMap<>(offsets);
    all.put(sentence, at);
    return all;
  }

  /** Whether what stands at this character of a sentence is within the part that tells of it. */
  boolean hold(int sentence, int offset) {
    return offset >= starts.getOrDefault(sentence, 0)
        && offset < ends.getOrDefault(sentence, Integer.MAX_VALUE);
  }
}
