package io.sitrep.briefing;

import io.sitrep.incident.Actor;
import io.sitrep.incident.AttributionStatus;
import io.sitrep.incident.Participant;
import io.sitrep.incident.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is said to be behind an incident, and by whom. */
record Blame(Scene scene) {

  List<Statement> statements() {
    var statements = new ArrayList<Statement>();
    for (var participant : scene.participants(Role.PERPETRATOR)) {
      var actor = scene.actor(participant.actorId());
      if (actor != null) {
        statements.add(
            new Statement(
                kind(participant),
                English.sentence(sentence(participant, actor)),
                null,
                null,
                actor.evidence()));
      }
    }
    return statements;
  }

  private static String kind(Participant participant) {
    return participant.status() == AttributionStatus.CLAIMED
            || participant.status() == AttributionStatus.ATTRIBUTED
        ? "claimed"
        : "reported";
  }

  private String sentence(Participant participant, Actor actor) {
    var status = Objects.requireNonNullElse(participant.status(), AttributionStatus.NOT_STATED);
    var who = Cast.subject(actor);
    return switch (status) {
      case CLAIMED -> who + " claimed responsibility";
      case ATTRIBUTED -> attributed(who);
      case SUSPECTED -> "The article gives " + who + " as suspected of the " + kindOfEvent();
      case DENIED -> who + " denied responsibility";
      case UNIDENTIFIED -> unidentified(actor);
      case NOT_STATED ->
          actor.namedInText()
              ? "The article attributes the " + kindOfEvent() + " to " + who
              : unidentified(actor);
    };
  }

  private String attributed(String who) {
    Actor accuser = scene.actor(scene.incident().responsibility().attributedBy());
    return accuser == null
        ? "The article attributes the " + kindOfEvent() + " to " + who
        : Cast.subject(accuser)
            + (Cast.isPlural(accuser) ? " attribute the " : " attributes the ")
            + kindOfEvent()
            + " to "
            + who;
  }

  private static String unidentified(Actor actor) {
    var called = called(actor);
    return called == null
        ? "The attackers are not identified"
        : "The attackers are not identified; the article calls them " + English.quoted(called);
  }

  /** The article's word for attackers it does not name. */
  static @Nullable String called(Actor actor) {
    if (!Cast.isDescribed(actor)) {
      return actor.name();
    }
    return actor.aliases().isEmpty() ? null : actor.aliases().getFirst();
  }

  private String kindOfEvent() {
    return scene.words().noun();
  }
}
