package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import java.util.Map;
import java.util.Set;

/**
 * The sentences, counted from 1, that tell of one incident, as far as its roles are concerned;
 * {@code ends} holds the character at which a sentence turns to an earlier incident, where one
 * does.
 */
public record IncidentScope(
    boolean main, Set<Integer> sentences, Map<Integer, Integer> ends, EventType type) {

  public IncidentScope {
    sentences = Set.copyOf(sentences);
    ends = Map.copyOf(ends);
  }

  public IncidentScope(boolean main, Set<Integer> sentences, EventType type) {
    this(main, sentences, Map.of(), type);
  }

  /** Whether what stands at this character of a sentence tells of the incident. */
  boolean holds(int sentence, int offset) {
    return sentences.contains(sentence) && offset < ends.getOrDefault(sentence, Integer.MAX_VALUE);
  }
}
