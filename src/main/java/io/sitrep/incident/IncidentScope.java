package io.sitrep.incident;

import java.util.Set;

/** The sentences, counted from 1, that tell of one incident, as far as its roles are concerned. */
public record IncidentScope(boolean main, Set<Integer> sentences) {

  public IncidentScope {
    sentences = Set.copyOf(sentences);
  }
}
