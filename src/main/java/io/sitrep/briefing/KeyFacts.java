package io.sitrep.briefing;

import io.sitrep.briefing.Page.KeyFact;
import io.sitrep.incident.Actor;
import io.sitrep.incident.AttributionStatus;
import io.sitrep.incident.ForceSize;
import io.sitrep.incident.Incident;
import io.sitrep.incident.Movement;
import io.sitrep.incident.Participant;
import io.sitrep.incident.Purpose;
import io.sitrep.incident.Response;
import io.sitrep.incident.Role;
import io.sitrep.incident.Target;
import io.sitrep.incident.Weapon;
import io.sitrep.lexicon.EventType;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What, when, where, who, with what, against whom, and what followed. */
final class KeyFacts {

  private static final int MOST = 4;

  /** Why police came is no aim of anybody's. */
  private static final Pattern REACTION = Pattern.compile("(?i)in response to .*");

  private final Scene scene;
  private final Incident incident;
  private final EvidenceIndex evidence;
  private final List<KeyFact> facts = new ArrayList<>();

  KeyFacts(Scene scene, EvidenceIndex evidence) {
    this.scene = scene;
    this.incident = scene.incident();
    this.evidence = evidence;
  }

  List<KeyFact> facts() {
    what();
    when();
    where();
    attackers();
    weapons();
    target();
    response();
    return facts;
  }

  private void add(String label, String text, Collection<Span> spans) {
    if (!text.isBlank()) {
      facts.add(new KeyFact(label, text, evidence.sentences(spans)));
    }
  }

  private void what() {
    var what = new What(scene);
    add("What", English.capitalised(what.noun()), what.evidence());
  }

  private void when() {
    var date = incident.date();
    add(
        "When",
        new When(date, scene.words().noun()).detailed(),
        date == null ? List.of() : date.date().evidence());
  }

  private void where() {
    var location = incident.location();
    var words = new Where(scene.article(), location).detailed();
    add(
        "Where",
        words == null ? "Not stated in the article" : words,
        location == null ? List.of() : location.evidence());
  }

  private void attackers() {
    var spans = new ArrayList<Span>();
    var parts = new ArrayList<String>();
    for (var participant : scene.participants(Role.PERPETRATOR)) {
      var actor = scene.actor(participant.actorId());
      if (actor != null) {
        parts.add(attacker(participant, actor));
        spans.addAll(actor.evidence());
      }
    }
    if (incident.event().type() == EventType.CLASH) {
      var others = scene.actors(Role.TARGET);
      others.forEach(it -> spans.addAll(it.evidence()));
      others.stream().map(Actor::name).map(English::capitalised).forEach(parts::add);
    }
    var who = parts.isEmpty() ? silence() : String.join("; ", parts);
    var text = English.joined(". ", who, English.capitalised(strength(spans)));
    add(label(), text, spans);
  }

  private String silence() {
    return EventWords.hasAttackers(incident.event().type()) ? "Not stated in the article" : "";
  }

  private String label() {
    return switch (incident.event().type()) {
      case RAID_BY_STATE, PROTEST_CRACKDOWN, AIRSTRIKE, DRONE_STRIKE, SHELLING -> "Carried out by";
      case CLASH, RIOT, PRISON_VIOLENCE -> "Parties";
      case FOILED_PLOT -> "Suspects";
      case AMBUSH,
          ARMED_ASSAULT,
          SUICIDE_BOMBING,
          BOMBING,
          IED,
          ABDUCTION,
          ASSASSINATION,
          MASSACRE_OF_CIVILIANS,
          MASS_SHOOTING,
          STABBING,
          VEHICLE_RAMMING,
          ARSON,
          PIRACY,
          HOSTAGE_SIEGE,
          LANDMINE,
          ATTACK,
          OTHER ->
          "Attackers";
    };
  }

  private String attacker(Participant participant, Actor actor) {
    if (!actor.namedInText() || participant.status() == AttributionStatus.UNIDENTIFIED) {
      var called = Blame.called(actor);
      return "Not identified"
          + (called == null ? "" : "; " + English.quoted(called) + " in the article’s words");
    }
    boolean plain =
        incident.event().type() == EventType.CLASH
            && participant.status() != AttributionStatus.CLAIMED;
    return actor.name() + (plain ? "" : status(participant.status()));
  }

  private String status(@Nullable AttributionStatus status) {
    return switch (status) {
      case CLAIMED -> " (claimed responsibility)";
      case ATTRIBUTED -> " (" + accuser() + ")";
      case SUSPECTED -> " (suspected)";
      case DENIED -> " (denied responsibility)";
      case UNIDENTIFIED, NOT_STATED -> "";
      case null -> "";
    };
  }

  private String accuser() {
    var accuser = scene.actor(incident.responsibility().attributedBy());
    return accuser == null ? "as the article has it" : "according to " + Cast.subject(accuser);
  }

  private String strength(List<Span> spans) {
    var size = attackersOnly(incident.forceSizes(), ForceSize::actorId);
    var movement = attackersOnly(incident.movements(), Movement::actorId);
    size.forEach(it -> spans.addAll(it.evidence()));
    movement.forEach(it -> spans.addAll(it.evidence()));
    var sizes = size.stream().map(it -> new Figure(it.count()).of("attackers")).toList();
    return English.joined(
        ", ", English.list(sizes), English.list(movement.stream().map(Movement::text).toList()));
  }

  private <T> List<T> attackersOnly(List<T> all, Function<T, @Nullable String> actor) {
    return all.stream().filter(it -> scene.isPerpetrator(actor.apply(it))).toList();
  }

  private void weapons() {
    var quotations = scene.quotations();
    var words =
        incident.weapons().stream()
            .limit(MOST)
            .map(it -> worded(quotations, it.evidence(), Arms.worded(scene.article(), it)))
            .toList();
    add(
        "Weapons",
        English.capitalised(English.list(words)),
        spans(incident.weapons(), Weapon::evidence));
  }

  private static String worded(Quotations quotations, List<Span> spans, String words) {
    return spans.isEmpty() ? words : quotations.worded(spans.getFirst(), words);
  }

  private void target() {
    var spans = new ArrayList<>(spans(incident.targets(), Target::evidence));
    var targets =
        incident.targets().stream()
            .filter(it -> !What.isVague(it))
            .limit(MOST)
            .map(Target::text)
            .map(English::introduced)
            .map(People::inQuotes)
            .distinct()
            .toList();
    var words = targets.isEmpty() ? actorsHit(spans) : English.list(targets);
    spans.addAll(spans(incident.purposes(), Purpose::evidence));
    var purposes =
        incident.purposes().stream()
            .filter(it -> !REACTION.matcher(it.text()).matches())
            .limit(2)
            .map(this::purpose)
            .toList();
    add(
        "Target",
        English.joined("; ", English.capitalised(words), String.join("; ", purposes)),
        spans);
  }

  private String actorsHit(List<Span> spans) {
    if (incident.event().type() == EventType.CLASH) {
      return "";
    }
    var hit = scene.actors(Role.TARGET);
    hit.forEach(it -> spans.addAll(it.evidence()));
    return English.list(hit.stream().map(Actor::name).toList());
  }

  private String purpose(Purpose purpose) {
    var quoted = worded(scene.quotations(), purpose.evidence(), purpose.text());
    var actor = scene.actor(purpose.actorId());
    var whose = actor == null ? "purpose" : "purpose of " + Cast.subject(actor);
    var source = purpose.source();
    return whose
        + (source == null ? ": " : " according to " + SourceName.subject(source) + ": ")
        + quoted;
  }

  private void response() {
    var words = incident.responses().stream().limit(MOST).map(KeyFacts::response).toList();
    var spans = new ArrayList<>(spans(incident.responses(), Response::evidence));
    for (var response : incident.responses()) {
      var date = response.date();
      spans.addAll(date == null ? List.of() : date.evidence());
    }
    add("Response", English.capitalised(String.join("; ", words)), spans);
  }

  /** "three days of national mourning, 22–24 March 2024" */
  static String response(Response response) {
    var date = response.date();
    var days = date == null ? null : Dates.range(date.range());
    boolean dated = days != null && !response.text().contains(days);
    return English.joined(", ", response.text(), dated ? days : null);
  }

  private static <T> List<Span> spans(List<T> facts, Function<T, List<Span>> evidence) {
    return facts.stream().map(evidence).flatMap(List::stream).toList();
  }
}
