package io.sitrep.briefing;

import io.sitrep.incident.Actor;
import io.sitrep.incident.AttributionStatus;
import io.sitrep.incident.Participant;
import io.sitrep.incident.Role;
import io.sitrep.lexicon.EventType;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who is said to be behind an incident, and by whom. */
record Blame(Scene scene) {

  private static final int MOST = 3;

  List<Statement> statements() {
    var told = new LinkedHashMap<String, List<Told>>();
    for (var participant : scene.participants(Role.PERPETRATOR)) {
      var actor = scene.actor(participant.actorId());
      if (actor != null && saysMore(participant, actor)) {
        var it = told(participant, actor);
        told.computeIfAbsent(it.pattern(), _ -> new ArrayList<>()).add(it);
      }
    }
    return told.values().stream().limit(MOST).map(Blame::statement).toList();
  }

  /** What is told of one actor; the pattern has %s where the name goes. */
  private record Told(String pattern, String who, String kind, List<Span> evidence) {}

  private static Statement statement(List<Told> alike) {
    var who = English.list(alike.stream().map(Told::who).distinct().limit(MOST).toList());
    var first = alike.getFirst();
    var text = English.sentence(first.pattern().replace("%s", who));
    var spans =
        alike.stream().map(Told::evidence).flatMap(List::stream).distinct().sorted().toList();
    return new Statement(first.kind(), text, null, null, spans);
  }

  private Told told(Participant participant, Actor actor) {
    var who = Cast.subject(actor).replaceFirst("^(the )?(suspected|alleged) ", "");
    return new Told(pattern(participant), who, kind(participant), actor.evidence());
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

  private String pattern(Participant participant) {
    var status = Objects.requireNonNullElse(participant.status(), AttributionStatus.NOT_STATED);
    return switch (status) {
      case CLAIMED -> "%s claimed responsibility";
      case ATTRIBUTED -> attributed();
      case SUSPECTED -> "The article gives %s as suspected of the " + kindOfEvent();
      case DENIED -> "%s denied responsibility";
      case UNIDENTIFIED, NOT_STATED -> toldBy("The article", false);
    };
  }

  private String attributed() {
    Actor accuser = scene.actor(scene.incident().responsibility().attributedBy());
    return accuser == null
        ? toldBy("The article", false)
        : toldBy(Cast.subject(accuser), Cast.isPlural(accuser));
  }

  private String toldBy(String teller, boolean plural) {
    return EventWords.isOperation(scene.incident().event().type())
        ? teller + (plural ? " say" : " says") + " the " + kindOfEvent() + " was carried out by %s"
        : teller + (plural ? " attribute" : " attributes") + " the " + kindOfEvent() + " to %s";
  }

  /** The article's word for attackers it does not name. */
  static @Nullable String called(Actor actor) {
    if (!Cast.isDescribed(actor)) {
      var plural = Nouns.plural(actor.name());
      return SourceName.common(actor.aliases().contains(plural) ? plural : actor.name());
    }
    return actor.aliases().isEmpty() ? null : SourceName.common(actor.aliases().getFirst());
  }

  private String kindOfEvent() {
    return scene.words().noun();
  }
}
