package io.sitrep.briefing;

import io.sitrep.briefing.Page.Bar;
import io.sitrep.briefing.Page.CasualtyRow;
import io.sitrep.briefing.Page.Tile;
import io.sitrep.briefing.Page.Tone;
import io.sitrep.incident.Casualty;
import io.sitrep.incident.ForceSize;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.Party;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The figures of an incident as tiles, bars and table rows. */
final class Figures {

  private static final int MOST_TILES = 5;
  private static final int MOST_BARS = 6;

  private final Scene scene;
  private final People people;
  private final EvidenceIndex evidence;

  Figures(Scene scene, EvidenceIndex evidence) {
    this.scene = scene;
    this.people = new People(scene);
    this.evidence = evidence;
  }

  List<Tile> tiles() {
    var tiles = new ArrayList<Tile>();
    var silent = silentTile();
    int room = MOST_TILES - silent.size();
    scene.standing().stream().limit(room).map(this::tile).forEach(tiles::add);
    scene.incident().forceSizes().stream()
        .limit(room - tiles.size())
        .map(this::tile)
        .forEach(tiles::add);
    tiles.addAll(silent);
    return tiles;
  }

  private Tile tile(Casualty casualty) {
    var label = people.label(casualty) + " " + People.participle(casualty.outcome());
    return new Tile(
        tone(casualty),
        new Figure(casualty.count()).sign(),
        label,
        new Attributed(scene, casualty).note(),
        evidence.sentences(casualty.evidence()));
  }

  private Tile tile(ForceSize size) {
    var figure = new Figure(size.count());
    var whose = scene.isPerpetrator(size.actorId()) ? "attackers" : forces(size);
    return new Tile(
        Tone.OTHER,
        figure.sign(),
        whose,
        "strength of the force, not casualties",
        evidence.sentences(size.evidence()));
  }

  private String forces(ForceSize size) {
    var actor = scene.actor(size.actorId());
    return actor == null ? "taking part" : "taking part: " + Cast.subject(actor);
  }

  private List<Tile> silentTile() {
    if (scene.incident().casualties().isEmpty()) {
      return List.of(untold());
    }
    boolean civilians = scene.incident().notMentioned().contains("civilian-casualties");
    return civilians
        ? List.of(
            new Tile(
                Tone.NOT_STATED,
                "Not stated",
                "civilian casualties",
                "none mentioned for this incident, which is not a report of none",
                List.of()))
        : List.of();
  }

  private String saidOfNone() {
    var none = NoneHurt.in(scene.article());
    return none == null ? "" : "; the article says " + English.quoted(none.words());
  }

  /** No figure at all, whether or not the article says that nobody was hurt. */
  private Tile untold() {
    var none = NoneHurt.in(scene.article());
    return none == null
        ? new Tile(
            Tone.NOT_STATED,
            "Not stated",
            "casualties",
            "no figure is given, which is not a report of none",
            List.of())
        : new Tile(
            Tone.NOT_STATED,
            "No figure",
            "of casualties",
            "the article says " + English.quoted(none.words()),
            evidence.sentences(List.of(none.span())));
  }

  List<Bar> bars() {
    return scene.standing().stream()
        .filter(it -> new Figure(it.count()).value() > 0)
        .limit(MOST_BARS)
        .map(this::bar)
        .toList();
  }

  private Bar bar(Casualty casualty) {
    var figure = new Figure(casualty.count());
    var label =
        English.capitalised(people.label(casualty)) + " " + People.participle(casualty.outcome());
    return new Bar(tone(casualty), label, figure.value(), figure.sign());
  }

  private static Tone tone(Casualty casualty) {
    if (Scene.isClaim(casualty)) {
      return Tone.CLAIM;
    }
    return switch (casualty.outcome()) {
      case KILLED -> Tone.KILLED;
      case WOUNDED, KILLED_OR_WOUNDED -> Tone.WOUNDED;
      case NEUTRALISED -> Tone.CLAIM;
      case MISSING, ABDUCTED, CAPTURED, FREED, DISPLACED -> Tone.OTHER;
    };
  }

  /**
   * Every figure, a total before its parts and before what it supersedes; then what is not stated.
   */
  List<CasualtyRow> rows() {
    var rows = new ArrayList<>(inOrder().stream().map(this::row).toList());
    notStated(rows.isEmpty(), rows);
    return rows;
  }

  private Set<Casualty> inOrder() {
    var ordered = new LinkedHashSet<Casualty>();
    for (var casualty : scene.standing()) {
      ordered.add(casualty);
      ordered.addAll(scene.partsOf(casualty));
      scene.superseded().stream()
          .filter(it -> casualty.id().equals(it.supersededBy()))
          .forEach(ordered::add);
    }
    ordered.addAll(scene.incident().casualties());
    return ordered;
  }

  private CasualtyRow row(Casualty casualty) {
    var attributed = new Attributed(scene, casualty);
    return new CasualtyRow(
        tone(casualty),
        party(casualty),
        outcome(casualty),
        new Figure(casualty.count()).words(),
        attributed.source(),
        attributed.basis(),
        evidence.sentences(casualty.evidence()));
  }

  private boolean isUnnamed(Casualty part) {
    return scene.incident().casualties().stream()
        .filter(whole -> whole.id().equals(part.partOf()))
        .anyMatch(whole -> People.isUnnamed(part, whole));
  }

  private String party(Casualty casualty) {
    if (casualty.partOf() != null) {
      return isUnnamed(casualty) ? "some of these" : "of these: " + people.label(casualty);
    }
    var actor = scene.actor(casualty.actorId());
    var named = casualty.names().isEmpty() ? "" : ": " + String.join(", ", casualty.names());
    if (actor != null && !actor.namedInText() && scene.isPerpetrator(actor.id())) {
      return "Attackers, not identified" + named;
    }
    if (actor != null && !Character.isLowerCase(actor.name().codePointAt(0))) {
      return actor.name() + named;
    }
    var party = party(casualty.party());
    var label = people.label(casualty);
    var noun = Nouns.plural(people.noun(casualty));
    boolean same =
        party.equalsIgnoreCase(noun) || noun.equals("people") || noun.startsWith("members of");
    return (same ? party : party + " (" + label + ")") + named;
  }

  static String party(Party party) {
    return switch (party) {
      case STATE_FORCES -> "State forces";
      case ARMED_GROUP -> "Armed group";
      case CIVILIAN -> "Civilians";
      case PEACEKEEPER -> "Peacekeepers";
      case FOREIGN_FORCES -> "Foreign forces";
      case AID_WORKER -> "Aid workers";
      case JOURNALIST -> "Journalists";
      case MIXED -> "Several parties";
      case UNKNOWN -> "Party not stated";
    };
  }

  private static String outcome(Casualty casualty) {
    return casualty.outcome() == Outcome.NEUTRALISED
        ? "“Neutralised” (killed, wounded or captured: not specified)"
        : English.capitalised(People.participle(casualty.outcome()));
  }

  private void notStated(boolean none, List<CasualtyRow> rows) {
    var silent =
        scene.incident().notMentioned().stream()
            .filter(it -> !it.equals("equipment-losses"))
            .map(Gaps::words)
            .toList();
    var who = none ? "All parties" : English.capitalised(String.join("; ", silent));
    if (!who.isEmpty()) {
      var basis =
          none
              ? "No casualty figure is given for this incident" + saidOfNone()
              : "Not mentioned for this incident";
      rows.add(new CasualtyRow(Tone.NOT_STATED, who, "—", "not stated", "—", basis, List.of()));
    }
  }
}
