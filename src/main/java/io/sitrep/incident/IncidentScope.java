package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import java.util.Set;

/** The sentences, counted from 1, that tell of one incident, as far as its roles are concerned. */
public record IncidentScope(boolean main, Set<Integer> sentences, EventType type) {

  public IncidentScope {
    sentences = Set.copyOf(sentences);
  }
}
