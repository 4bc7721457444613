package io.sitrep.briefing;

import io.sitrep.briefing.Page.ActorRow;
import io.sitrep.incident.Actor;
import io.sitrep.incident.AttributionStatus;
import io.sitrep.incident.Incident;
import io.sitrep.incident.Participant;
import io.sitrep.incident.Report;
import io.sitrep.incident.Role;
import io.sitrep.lexicon.ActorType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The actors, those of the main incident first, with the part the article gives each. */
record ActorTable(Report report, @Nullable Incident main, EvidenceIndex evidence) {

  private static final String CONTEXT = "Context";
  private static final int MOST_IN_A_ROW = 4;
  private static final Pattern ONE_PERSON =
      Pattern.compile(
          "(?i)(?:an? .*|(?:lone )?(?:gunman|shooter|attacker|assailant|bomber|driver))");
  private static final Pattern BAND =
      Pattern.compile("(?i).*\\b(?:groups?|gangs?|bands?|cells?|mobs?|militias?|squads?|men)\\b.*");
  private static final List<Role> ROLES = List.of(Role.values());

  List<ActorRow> rows() {
    var groups = new LinkedHashMap<Object, List<Actor>>();
    report.actors().stream()
        .sorted(Comparator.comparingInt(this::rank))
        .forEach(it -> groups.computeIfAbsent(group(it), _ -> new ArrayList<>()).add(it));
    return groups.values().stream().flatMap(this::rows).toList();
  }

  /** Those of whom there is nothing to say but that the article mentions them share rows. */
  private Object group(Actor actor) {
    return actor.aliases().isEmpty() && role(actor).equals(CONTEXT) ? actor.type() : actor;
  }

  private Stream<ActorRow> rows(List<Actor> actors) {
    return IntStream.range(0, (actors.size() + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW)
        .map(i -> i * MOST_IN_A_ROW)
        .mapToObj(i -> actors.subList(i, Math.min(i + MOST_IN_A_ROW, actors.size())))
        .map(this::shared);
  }

  private ActorRow shared(List<Actor> actors) {
    if (actors.size() == 1) {
      return row(actors.getFirst());
    }
    var evidence = actors.stream().flatMap(it -> it.evidence().stream()).toList();
    return new ActorRow(
        actors.size(),
        String.join("; ", actors.stream().map(Actor::name).toList()),
        "—",
        Cast.types(actors.getFirst().type()),
        CONTEXT,
        false,
        this.evidence.sentences(evidence));
  }

  /** The order of the roles in the main incident, then everyone else as listed. */
  private int rank(Actor actor) {
    var part = part(actor);
    return part == null ? ROLES.size() : ROLES.indexOf(part.role());
  }

  private @Nullable Participant part(Actor actor) {
    for (var it : main == null ? List.<Participant>of() : main.participants()) {
      if (actor.id().equals(it.actorId()) && it.role() != Role.BACKGROUND) {
        return it;
      }
    }
    return null;
  }

  private ActorRow row(Actor actor) {
    return new ActorRow(
        1,
        actor.name(),
        aliases(actor),
        isOnePerson(actor) ? Cast.type(ActorType.PERSON) : Cast.type(actor.type()),
        role(actor),
        part(actor) != null,
        evidence.sentences(actor.evidence()));
  }

  /** "a 24-year-old Austrian": one attacker, of whom no group is told. */
  private static boolean isOnePerson(Actor actor) {
    return actor.type() == ActorType.ARMED_GROUP
        && !actor.namedInText()
        && ONE_PERSON.matcher(actor.name()).matches()
        && !BAND.matcher(actor.name()).matches();
  }

  private static String aliases(Actor actor) {
    if (actor.aliases().isEmpty()) {
      return "—";
    }
    return String.join("; ", actor.aliases().stream().map(People::inQuotes).toList());
  }

  private String role(Actor actor) {
    var part = part(actor);
    var role = part == null ? role(actor.role()) : role(part);
    var parts = new LinkedHashSet<String>();
    parts.add(role);
    parts.add(affiliation(actor));
    parts.add(quantities(actor));
    parts.add(members(actor));
    boolean attacked = part != null && part.role() == Role.PERPETRATOR;
    parts.add(!attacked && isCandidate(actor) ? "not named as the attackers" : "");
    return String.join("; ", parts.stream().filter(it -> !it.isEmpty()).toList());
  }

  private static String role(Role role) {
    return switch (role) {
      case PERPETRATOR -> "Perpetrator in another incident";
      case TARGET -> "Target in another incident";
      case SOURCE -> "Source";
      case RESPONDER -> "Responder";
      case THIRD_PARTY -> "Third party";
      case BACKGROUND -> CONTEXT;
    };
  }

  private String role(Participant part) {
    return switch (part.role()) {
      case PERPETRATOR -> "Perpetrator" + status(part.status());
      case TARGET -> "Target";
      case SOURCE -> "Source of the account";
      case RESPONDER -> "Responder";
      case THIRD_PARTY -> "Third party";
      case BACKGROUND -> CONTEXT;
    };
  }

  private String status(@Nullable AttributionStatus status) {
    return switch (status) {
      case CLAIMED -> "; claimed responsibility";
      case ATTRIBUTED -> accuser();
      case SUSPECTED -> ", suspected";
      case DENIED -> " as alleged; denied responsibility";
      case UNIDENTIFIED -> noClaim();
      case NOT_STATED -> "";
      case null -> "";
    };
  }

  private String accuser() {
    var id = main == null ? null : main.responsibility().attributedBy();
    var accuser = report.actors().stream().filter(it -> it.id().equals(id)).findFirst();
    return accuser.map(it -> " according to " + Cast.subject(it)).orElse(" as the article has it");
  }

  private String noClaim() {
    boolean none = main != null && main.responsibility().claim().equals("none-reported");
    return none ? "; no claim of responsibility reported" : "";
  }

  private String affiliation(Actor actor) {
    var affiliation = actor.affiliation();
    if (affiliation == null) {
      return "";
    }
    if (!affiliation.names().isEmpty()
        && affiliation.names().stream().allMatch(actor.name()::contains)) {
      return "";
    }
    if (!affiliation.names().isEmpty()) {
      return "linked to " + English.list(affiliation.names());
    }
    var relation = Objects.requireNonNullElse(affiliation.relation(), "");
    return relation.isEmpty()
        ? ""
        : report.actors().stream()
            .filter(it -> it.id().equals(affiliation.actorId()))
            .map(it -> relation + " " + Cast.subject(it))
            .findFirst()
            .orElse("");
  }

  private String quantities(Actor actor) {
    var words =
        report.otherQuantities().stream()
            .filter(it -> actor.id().equals(it.actorId()))
            .filter(it -> !it.kind().equals("force-size"))
            .map(it -> English.lowerStart(it.text()))
            .distinct()
            .toList();
    return String.join(", ", words);
  }

  private static String members(Actor actor) {
    return actor.members().isEmpty()
        ? ""
        : "members: " + English.list(actor.members().stream().map(Countries::name).toList());
  }

  private boolean isCandidate(Actor actor) {
    for (var other : report.actors()) {
      var affiliation = other.affiliation();
      if (affiliation != null && affiliation.candidates().contains(actor.id())) {
        return true;
      }
    }
    return false;
  }
}
