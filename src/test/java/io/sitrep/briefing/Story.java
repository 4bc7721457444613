package io.sitrep.briefing;

import io.sitrep.article.Article;
import io.sitrep.incident.Actor;
import io.sitrep.incident.Affiliation;
import io.sitrep.incident.AttributionStatus;
import io.sitrep.incident.Casualty;
import io.sitrep.incident.Confidence;
import io.sitrep.incident.Count;
import io.sitrep.incident.DateBasis;
import io.sitrep.incident.Event;
import io.sitrep.incident.ForceSize;
import io.sitrep.incident.Incident;
import io.sitrep.incident.IncidentDate;
import io.sitrep.incident.Location;
import io.sitrep.incident.LocationPrecision;
import io.sitrep.incident.Movement;
import io.sitrep.incident.NoIncident;
import io.sitrep.incident.OtherQuantity;
import io.sitrep.incident.Participant;
import io.sitrep.incident.Place;
import io.sitrep.incident.Purpose;
import io.sitrep.incident.Reading;
import io.sitrep.incident.Report;
import io.sitrep.incident.ResolvedDate;
import io.sitrep.incident.Response;
import io.sitrep.incident.Responsibility;
import io.sitrep.incident.Role;
import io.sitrep.incident.Source;
import io.sitrep.incident.Stance;
import io.sitrep.incident.Status;
import io.sitrep.incident.Target;
import io.sitrep.incident.TimelineEntry;
import io.sitrep.incident.Total;
import io.sitrep.incident.Weapon;
import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.ContextTopic;
import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.SourceType;
import io.sitrep.lexicon.TargetKind;
import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.mention.ContextFact;
import io.sitrep.mention.DatePrecision;
import io.sitrep.mention.DateRange;
import io.sitrep.mention.Quantity;
import io.sitrep.text.Abbreviations;
import io.sitrep.text.Document;
import io.sitrep.text.DocumentReader;
import io.sitrep.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A report built by hand on a text of our own; each passage named is found in that text. */
public final class Story {

  private final Article article;
  private final List<Incident> incidents = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<TimelineEntry> timeline = new ArrayList<>();
  private final List<OtherQuantity> quantities = new ArrayList<>();
  private final List<ContextFact> context = new ArrayList<>();
  private @Nullable NoIncident reason;

  private Story(Article article) {
    this.article = article;
  }

  public static Story of(Article article) {
    return new Story(article);
  }

  public static Story of(String text) {
    return new Story(Article.plain(text));
  }

  public static Story of(String text, String published) {
    return new Story(Article.plain(text, LocalDate.parse(published)));
  }

  List<Span> at(String passage) {
    if (passage.isEmpty()) {
      return List.of();
    }
    int start = article.text().indexOf(passage);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + passage);
    }
    return List.of(new Span(start, start + passage.length()));
  }

  Story actor(
      String id,
      String name,
      ActorType type,
      Role role,
      boolean named,
      String passage,
      String... aliases) {
    actors.add(
        new Actor(
            id, name, List.of(aliases), type, role, named, null, null, List.of(), at(passage)));
    return this;
  }

  Story actor(Actor actor) {
    actors.add(actor);
    return this;
  }

  Story linked(String id, String name, String passage, String... names) {
    var affiliation = new Affiliation("linked", null, null, List.of(names), List.of(), null);
    actors.add(
        new Actor(
            id,
            name,
            List.of(),
            ActorType.ARMED_GROUP,
            Role.BACKGROUND,
            false,
            null,
            affiliation,
            List.of(),
            at(passage)));
    return this;
  }

  Story dated(
      String from,
      String to,
      DatePrecision precision,
      String wording,
      String text,
      @Nullable String incident) {
    timeline.add(
        new TimelineEntry(
            "T" + (timeline.size() + 1), date(from, to, precision, wording), text, incident));
    return this;
  }

  Story quantity(String text, double value, String unit, String kind, @Nullable String actor) {
    quantities.add(new OtherQuantity(text, value, unit, kind, actor, at(text)));
    return this;
  }

  Story context(ContextTopic topic, String passage) {
    context.add(new ContextFact(topic, passage, "test", at(passage).getFirst()));
    return this;
  }

  public Story silent(NoIncident why) {
    reason = why;
    return this;
  }

  ResolvedDate date(String from, String to, DatePrecision precision, String wording) {
    var range = new DateRange(day(from), day(to), precision);
    var basis = precision == DatePrecision.UNRESOLVED ? DateBasis.UNRESOLVED : DateBasis.RESOLVED;
    return new ResolvedDate(wording, range, basis, null, null, at(wording));
  }

  private static @Nullable LocalDate day(String iso) {
    return iso.isEmpty() ? null : LocalDate.parse(iso);
  }

  Story incident(EventType type, UnaryOperator<Scenario> told) {
    incidents.add(told.apply(new Scenario("I" + (incidents.size() + 1), type)).incident());
    return this;
  }

  public Report report() {
    return new Report(incidents, actors, timeline, quantities, context, reason);
  }

  public Document document() {
    return new DocumentReader(new Abbreviations(Set.of(), Set.of())).read(article.text());
  }

  public Briefing briefing() {
    return new BriefingComposer().compose(article, document(), report());
  }

  /** One incident on its way. */
  final class Scenario {

    private final String id;
    private final EventType type;
    private @Nullable IncidentDate date;
    private @Nullable Location location;
    private final List<Participant> participants = new ArrayList<>();
    private Responsibility responsibility = Responsibility.NONE_REPORTED;
    private final List<Weapon> weapons = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<ForceSize> sizes = new ArrayList<>();
    private final List<Casualty> casualties = new ArrayList<>();
    private List<String> notMentioned = List.of();
    private final Map<Outcome, Total> totals = new EnumMap<>(Outcome.class);
    private final List<Response> responses = new ArrayList<>();
    private final List<Purpose> purposes = new ArrayList<>();

    Scenario(String id, EventType type) {
      this.id = id;
      this.type = type;
    }

    Scenario on(String day, String wording) {
      date = new IncidentDate(Story.this.date(day, day, DatePrecision.DAY, wording), null, true);
      return this;
    }

    Scenario dated(
        String from,
        String to,
        DatePrecision precision,
        String wording,
        @Nullable String appliesTo) {
      date = new IncidentDate(Story.this.date(from, to, precision, wording), appliesTo, false);
      return this;
    }

    Scenario at(
        String text,
        @Nullable String country,
        @Nullable String admin1,
        LocationPrecision precision,
        Place... places) {
      location =
          new Location(
              text, country, admin1, List.of(places), List.of(), precision, Story.this.at(text));
      return this;
    }

    Scenario by(String actor, AttributionStatus status) {
      participants.add(new Participant(actor, Role.PERPETRATOR, status));
      return this;
    }

    Scenario against(String actor) {
      participants.add(new Participant(actor, Role.TARGET, null));
      return this;
    }

    Scenario saidBy(String actor) {
      participants.add(new Participant(actor, Role.SOURCE, null));
      return this;
    }

    Scenario responsible(
        String claim,
        @Nullable String claimedBy,
        @Nullable String attributedTo,
        @Nullable String attributedBy) {
      responsibility = new Responsibility(claim, claimedBy, attributedTo, attributedBy);
      return this;
    }

    Scenario weapon(String text, WeaponCategory category) {
      weapons.add(new Weapon(text, category, Story.this.at(text)));
      return this;
    }

    Scenario moving(String text, @Nullable String actor) {
      movements.add(new Movement(text, actor, Story.this.at(text)));
      return this;
    }

    Scenario target(String text, TargetKind kind) {
      targets.add(new Target(text, kind, Story.this.at(text)));
      return this;
    }

    Scenario strength(String actor, Quantity quantity, String text) {
      sizes.add(
          new ForceSize(actor, Count.of(quantity, text), Source.ARTICLE, Story.this.at(text)));
      return this;
    }

    Scenario silentOn(String... outcomes) {
      notMentioned = List.of(outcomes);
      return this;
    }

    Scenario total(Outcome outcome, @Nullable Long low, @Nullable Long best, @Nullable Long high) {
      totals.put(outcome, new Total(low, best, high, null));
      return this;
    }

    Scenario response(String text, @Nullable ResolvedDate when, @Nullable String source) {
      responses.add(new Response(text, when, source, Story.this.at(text)));
      return this;
    }

    Scenario purpose(String actor, String text, @Nullable String source) {
      purposes.add(new Purpose(actor, text, source, Story.this.at(text)));
      return this;
    }

    Scenario toll(
        Outcome outcome,
        Party party,
        Quantity quantity,
        String text,
        String group,
        Source source,
        String passage) {
      return toll(figure(outcome, party, quantity, text, group, source, passage));
    }

    Scenario toll(Casualty casualty) {
      casualties.add(casualty);
      return this;
    }

    Casualty figure(
        Outcome outcome,
        Party party,
        Quantity quantity,
        String text,
        String group,
        Source source,
        String passage) {
      var status = source.stance() == Stance.ADVERSARY_LOSSES ? Status.CLAIMED : Status.REPORTED;
      return new Casualty(
          "C" + (casualties.size() + 1),
          outcome,
          party,
          group,
          null,
          Count.of(quantity, text),
          source,
          status,
          null,
          null,
          List.of(),
          new Reading(Confidence.HIGH, List.of("exact number")),
          List.of(),
          Story.this.at(passage));
    }

    Incident incident() {
      return new Incident(
          id,
          id.equals("I1"),
          "",
          new Event(type, List.of(), "unknown", false),
          date,
          null,
          null,
          location,
          participants,
          responsibility,
          weapons,
          movements,
          targets,
          sizes,
          casualties,
          notMentioned,
          totals,
          responses,
          purposes);
    }
  }

  /** A source as written. */
  static Source says(String name, SourceType type, Stance stance) {
    return new Source(name, null, type, stance, "said", null);
  }

  /**
   * The same figure as part of a total, replaced by another, in conflict, of an actor, with names.
   */
  static Casualty change(
      Casualty it,
      Status status,
      @Nullable String partOf,
      @Nullable String supersededBy,
      String... conflicts) {
    return new Casualty(
        it.id(),
        it.outcome(),
        it.party(),
        it.group(),
        it.actorId(),
        it.count(),
        it.source(),
        status,
        partOf,
        supersededBy,
        List.of(conflicts),
        it.reading(),
        it.names(),
        it.evidence());
  }

  static Casualty suffered(Casualty it, @Nullable String actor, String... names) {
    return new Casualty(
        it.id(),
        it.outcome(),
        it.party(),
        it.group(),
        actor,
        it.count(),
        it.source(),
        it.status(),
        it.partOf(),
        it.supersededBy(),
        it.conflictsWith(),
        it.reading(),
        List.of(names),
        it.evidence());
  }
}
