package io.sitrep.incident;

import org.jspecify.annotations.Nullable;

/** Copies of an actor with one thing changed. */
final class Actors {

  private Actors() {}

  static Actor withAffiliation(Actor actor, Affiliation affiliation) {
    return copy(actor, actor.role(), affiliation);
  }

  static Actor withRole(Actor actor, Role role) {
    return copy(actor, role, actor.affiliation());
  }

  /** One whose words name nobody. */
  static Actor unnamed(Actor actor) {
    return new Actor(
        actor.id(),
        actor.name(),
        actor.aliases(),
        actor.type(),
        actor.role(),
        false,
        actor.country(),
        actor.affiliation(),
        actor.members(),
        actor.evidence());
  }

  private static Actor copy(Actor actor, Role role, @Nullable Affiliation affiliation) {
    return new Actor(
        actor.id(),
        actor.name(),
        actor.aliases(),
        actor.type(),
        role,
        actor.namedInText(),
        actor.country(),
        affiliation,
        actor.members(),
        actor.evidence());
  }
}
