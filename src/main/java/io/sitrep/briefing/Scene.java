package io.sitrep.briefing;

import io.sitrep.article.Article;
import io.sitrep.incident.Actor;
import io.sitrep.incident.Casualty;
import io.sitrep.incident.Incident;
import io.sitrep.incident.Participant;
import io.sitrep.incident.Report;
import io.sitrep.incident.Role;
import io.sitrep.incident.Stance;
import io.sitrep.incident.Status;
import io.sitrep.lexicon.Outcome;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One incident with the article and the report it belongs to. */
record Scene(Article article, Report report, Incident incident) {

  private static final List<Outcome> ORDER =
      List.of(
          Outcome.KILLED,
          Outcome.KILLED_OR_WOUNDED,
          Outcome.WOUNDED,
          Outcome.ABDUCTED,
          Outcome.MISSING,
          Outcome.CAPTURED,
          Outcome.NEUTRALISED,
          Outcome.DISPLACED,
          Outcome.FREED);

  private static final Comparator<Casualty> GRAVEST_FIRST =
      Comparator.comparing(Scene::isClaim).thenComparingInt(it -> ORDER.indexOf(it.outcome()));

  Quotations quotations() {
    return new Quotations(article.text());
  }

  EventWords words() {
    return EventWords.of(incident.event().type());
  }

  @Nullable Actor actor(@Nullable String id) {
    for (var actor : report.actors()) {
      if (actor.id().equals(id)) {
        return actor;
      }
    }
    return null;
  }

  /** Figures that stand: neither revised nor part of another, the gravest first, claims last. */
  List<Casualty> standing() {
    var standing = new ArrayList<Casualty>();
    incident.casualties().stream().filter(Scene::stands).forEach(standing::add);
    standing.sort(GRAVEST_FIRST);
    return standing;
  }

  /** Neither revised nor part of another figure. */
  static boolean stands(Casualty casualty) {
    return casualty.status() != Status.SUPERSEDED
        && casualty.supersededBy() == null
        && casualty.partOf() == null;
  }

  List<Casualty> partsOf(Casualty whole) {
    return incident.casualties().stream()
        .filter(it -> whole.id().equals(it.partOf()) && it.status() != Status.SUPERSEDED)
        .toList();
  }

  List<Casualty> superseded() {
    return incident.casualties().stream()
        .filter(it -> it.status() == Status.SUPERSEDED || it.supersededBy() != null)
        .toList();
  }

  @Nullable Casualty casualty(@Nullable String id) {
    for (var casualty : incident.casualties()) {
      if (casualty.id().equals(id)) {
        return casualty;
      }
    }
    return null;
  }

  /** What a party says of the other side, or what the article gives only as a claim. */
  static boolean isClaim(Casualty casualty) {
    return casualty.status() == Status.CLAIMED
        || casualty.source().stance() == Stance.ADVERSARY_LOSSES;
  }

  static boolean conflicts(Casualty casualty) {
    return !casualty.conflictsWith().isEmpty();
  }

  List<Participant> participants(Role role) {
    var participants = new ArrayList<Participant>();
    for (var participant : incident.participants()) {
      if (participant.role() == role) {
        participants.add(participant);
      }
    }
    return participants;
  }

  List<Actor> actors(Role role) {
    return participants(role).stream()
        .map(it -> actor(it.actorId()))
        .filter(Objects::nonNull)
        .toList();
  }

  /** Perpetrators that the text names. */
  List<Actor> namedPerpetrators() {
    return actors(Role.PERPETRATOR).stream().filter(Actor::namedInText).toList();
  }

  boolean isPerpetrator(@Nullable String actorId) {
    return actorId != null
        && participants(Role.PERPETRATOR).stream().anyMatch(it -> actorId.equals(it.actorId()));
  }

  /** Where the incident is dated, placed and described. */
  List<Span> setting() {
    var date = incident.date();
    var location = incident.location();
    return Stream.of(
            date == null ? List.<Span>of() : date.date().evidence(),
            location == null ? List.<Span>of() : location.evidence())
        .flatMap(List::stream)
        .toList();
  }
}
