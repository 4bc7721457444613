package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens {@code [from, to)} of a sentence that stand for an actor; {@code key} is the name the
 * lexicon has for it, or empty.
 */
record Candidate(
    int from,
    int to,
    ActorType type,
    String key,
    boolean named,
    @Nullable String country,
    List<String> aliases,
    String foundBy) {

  boolean overlaps(Candidate other) {
    return from < other.to && other.from < to;
  }
}
