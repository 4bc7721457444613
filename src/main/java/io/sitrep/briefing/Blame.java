package io.sitrep.briefing;

import io.sitrep.incident.Actor;
import io.sitrep.incident.AttributionStatus;
import io.sitrep.incident.Participant;
import io.sitrep.incident.Role;
import io.sitrep.lexicon.EventType;
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
      if (actor != null && saysMore(participant, actor)) {
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

  /** Sides of a clash and attackers without a name are told elsewhere. */
  private boolean saysMore(Participant participant, Actor actor) {
    var status = Objects.requireNonNullElse(participant.status(), AttributionStatus.NOT_STATED);
    return switch (status) {
      case CLAIMED, SUSPECTED, DENIED -> true;
      case ATTRIBUTED, NOT_STATED ->
          actor.namedInText() && scene.incident().event().type() != EventType.CLASH;
      case UNIDENTIFIED -> false;
    };
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
      case UNIDENTIFIED, NOT_STATED -> toldBy("The article", "attributes", who);
    };
  }

  private String attributed(String who) {
    Actor accuser = scene.actor(scene.incident().responsibility().attributedBy());
    if (accuser == null) {
      return toldBy("The article", "attributes", who);
    }
    return toldBy(Cast.subject(accuser), Cast.isPlural(accuser) ? "attribute" : "attributes", who);
  }

  private String toldBy(String teller, String attributes, String who) {
    var says = attributes.equals("attribute") ? " say " : " says ";
    return EventWords.isOperation(scene.incident().event().type())
        ? teller + says + "the " + kindOfEvent() + " was carried out by " + who
        : teller + " " + attributes + " the " + kindOfEvent() + " to " + who;
  }

  /** The article's word for attackers it does not name. */
  static @Nullable String called(Actor actor) {
    if (!Cast.isDescribed(actor)) {
      return SourceName.common(actor.name());
    }
    return actor.aliases().isEmpty() ? null : SourceName.common(actor.aliases().getFirst());
  }

  private String kindOfEvent() {
    return scene.words().noun();
  }
}
