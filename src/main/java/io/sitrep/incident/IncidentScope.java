package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import java.util.Set;

/**
 * The sentences, counted from 1, that tell of one incident, as far as its roles are concerned, some
 * of them in part.
 */
public record IncidentScope(
    boolean main, Set<Integer> sentences, SentenceParts parts, EventType type) {

  public IncidentScope {
    sentences = Set.copyOf(sentences);
  }

  public IncidentScope(boolean main, Set<Integer> sentences, EventType type) {
    this(main, sentences, SentenceParts.WHOLE, type);
  }

  /** Whether what stands at this character of a sentence tells of the incident. */
  boolean holds(int sentence, int offset) {
    return sentences.contains(sentence) && parts.hold(sentence, offset);
  }
}
