package io.sitrep.incident;

import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure for one outcome from one source. {@code group} is the noun as written; {@code partOf}
 * and {@code supersededBy} are ids of other casualties of the same incident.
 */
public record Casualty(
    String id,
    Outcome outcome,
    Party party,
    String group,
    @Nullable String actorId,
    Count count,
    Source source,
    Status status,
    @Nullable String partOf,
    @Nullable String supersededBy,
    List<String> conflictsWith,
    Reading reading,
    List<String> names,
    List<Span> evidence) {

  public Casualty {
    conflictsWith = List.copyOf(conflictsWith);
    names = List.copyOf(names);
    evidence = List.copyOf(evidence);
  }
}
