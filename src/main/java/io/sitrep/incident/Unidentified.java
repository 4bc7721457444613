package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import java.util.ArrayList;
import java.util.List;

/** Attackers the article does not name: labels put on them are no names, others are candidates. */
final class Unidentified {

  private static final String LABEL =
      "(?i)(terrorists?|attackers?|assailants?|perpetrators?|enem(y|ies)|criminals?|suspects?)";

  private Unidentified() {}

  static Actor of(Actor actor, Cast cast) {
    var candidates =
        cast.actors().stream()
            .filter(other -> other.type() == ActorType.ARMED_GROUP && isLinked(other))
            .map(Actor::id)
            .toList();
    var note =
        candidates.isEmpty()
            ? null
            : "named only as background; the article does not attribute this attack";
    var affiliation = new Affiliation("not-stated", null, null, List.of(), candidates, note);
    boolean label = actor.name().matches(LABEL);
    var aliases = new ArrayList<>(actor.aliases());
    if (label && !aliases.contains(actor.name()) && !aliases.contains(actor.name() + "s")) {
      aliases.addFirst(actor.name());
    }
    return new Actor(
        actor.id(),
        label ? "Attackers, not identified" : actor.name(),
        aliases,
        actor.type(),
        actor.role(),
        false,
        actor.country(),
        affiliation,
        actor.members(),
        actor.evidence());
  }

  private static boolean isLinked(Actor actor) {
    var affiliation = actor.affiliation();
    return affiliation != null && affiliation.status().equals("linked");
  }
}
