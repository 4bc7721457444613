package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone the article names or describes; {@code country} is ISO 3166-1 alpha-2. */
public record Actor(
    String id,
    String name,
    List<String> aliases,
    ActorType type,
    Role role,
    boolean namedInText,
    @Nullable String country,
    @Nullable Affiliation affiliation,
    List<String> members,
    List<Span> evidence) {

  public Actor {
    aliases = List.copyOf(aliases);
    members = List.copyOf(members);
    evidence = List.copyOf(evidence);
  }
}
