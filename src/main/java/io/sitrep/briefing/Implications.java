package io.sitrep.briefing;

import io.sitrep.incident.Casualty;
import io.sitrep.incident.ForceSize;
import io.sitrep.incident.Incident;
import io.sitrep.incident.Location;
import io.sitrep.incident.Movement;
import io.sitrep.incident.OtherQuantity;
import io.sitrep.incident.Response;
import io.sitrep.incident.Weapon;
import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.ContextTopic;
import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.mention.ContextFact;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts of the article restated or joined for those who move, work or live there; never advice. */
final class Implications {

  static final String SAME_ADMIN1 = "same admin1 as the main incident";
  static final String DEPLOYMENTS = "deployments in the country of the main incident";
  static final String CLOSURES = "borders, curfews, closures, mourning";

  private static final Pattern RESTRICTS =
      Pattern.compile(
          "(?i).*\\b(mourning|curfew|border|clos\\w+|ban(ned)?|suspen\\w+|evacuat\\w+|emergency|lockdown|shut\\w*|restrict\\w+"
              + "|cordon\\w*|checkpoints?|roads?|airport|flights?|schools?|internet|travel)\\b.*");
  private static final Pattern MASS =
      Pattern.compile(
          "(?i).*\\b(fire|gunfire|shelling|artillery|ammunition|weaponry|poison|gas|acid|dynamite|tnt|petrol)");
  private static final Set<WeaponCategory> ON_THE_MOVE =
      EnumSet.of(
          WeaponCategory.IED,
          WeaponCategory.LANDMINE,
          WeaponCategory.CAR_BOMB,
          WeaponCategory.SUICIDE_VEHICLE_BOMB,
          WeaponCategory.ROCKET,
          WeaponCategory.MISSILE,
          WeaponCategory.MORTAR,
          WeaponCategory.ARTILLERY,
          WeaponCategory.DRONE);
  private static final Set<Party> UNARMED =
      EnumSet.of(Party.CIVILIAN, Party.AID_WORKER, Party.JOURNALIST);

  private final Scene scene;
  private final List<Scene> background;
  private final ContextLines context;
  private final List<Statement> statements = new ArrayList<>();

  Implications(Scene scene, List<Scene> background) {
    this.scene = scene;
    this.background = background;
    this.context = new ContextLines(scene.report());
  }

  List<Statement> statements() {
    movement();
    civilians();
    foreignForces();
    access();
    return statements;
  }

  private void add(String topic, List<String> sentences, @Nullable String rule, List<Span> spans) {
    if (!sentences.isEmpty()) {
      var derivation = rule == null ? "restates-fact" : "joins-facts";
      statements.add(
          new Statement(
              topic,
              String.join(" ", sentences),
              derivation,
              rule,
              spans.stream().distinct().sorted().toList()));
    }
  }

  /** The attackers' strength, means and weapons, and what they struck. */
  private void movement() {
    var incident = scene.incident();
    var sizes =
        incident.forceSizes().stream().filter(it -> scene.isPerpetrator(it.actorId())).toList();
    var moves =
        incident.movements().stream().filter(it -> scene.isPerpetrator(it.actorId())).toList();
    var weapons =
        English.list(new What(scene).weapons().stream().map(Implications::armed).toList());
    boolean strong = !sizes.isEmpty() || !moves.isEmpty();
    if (!strong && (weapons.isEmpty() || !bearsOnMovement())) {
      return;
    }
    var sentence = strong ? struck(sizes, moves, weapons) : used(weapons);
    add(
        "movement",
        List.of(English.sentence(sentence)),
        null,
        movementSpans(incident, sizes, moves));
  }

  /** Mines and bombs on the way, and fire from afar; not a knife or a rifle. */
  private boolean bearsOnMovement() {
    return scene.incident().event().type() != EventType.FOILED_PLOT
        && scene.incident().weapons().stream().anyMatch(it -> ON_THE_MOVE.contains(it.category()));
  }

  private String struck(List<ForceSize> sizes, List<Movement> moves, String weapons) {
    var who =
        sizes.isEmpty() ? "the attackers" : new Figure(sizes.getFirst().count()).of("attackers");
    var means = moves.isEmpty() ? "" : moves.getFirst().text();
    var arms = weapons.isEmpty() ? "" : "with " + weapons;
    var armed = English.joined(means.isEmpty() ? " " : ", ", English.joined(" ", who, means), arms);
    var target = new What(scene).targetWords();
    var action =
        target == null ? "took part in " + new What(scene).introduced() : "struck " + target;
    return English.joined(
        " ", armed + (arms.isEmpty() || means.isEmpty() ? "" : ","), action, place(armed + action));
  }

  private String used(String weapons) {
    var what = new What(scene).noun();
    return English.joined(
        " ", "the article names " + weapons + " as used in the " + what, place(what));
  }

  /** "a car bomb", "rockets", "artillery fire". */
  private static String armed(String weapon) {
    boolean bare =
        Nouns.isPlural(weapon) || English.isDetermined(weapon) || MASS.matcher(weapon).matches();
    return bare ? English.lowerStart(weapon) : English.indefinite(weapon);
  }

  private String place(String said) {
    var written = new Where(scene.article(), scene.incident().location()).written();
    boolean nested =
        written == null
            || said.contains(written)
            || !written.matches("(?i)(between|in|at|near|on|outside|along|from|inside) .*");
    return nested
        ? new Where(scene.article(), scene.incident().location()).after(said)
        : English.lowerStart(Objects.requireNonNull(written));
  }

  private List<Span> movementSpans(Incident incident, List<ForceSize> sizes, List<Movement> moves) {
    return Stream.of(
            sizes.stream().map(ForceSize::evidence),
            moves.stream().map(Movement::evidence),
            incident.weapons().stream().map(Weapon::evidence),
            Stream.of(new What(scene).evidence()),
            Stream.of(placeSpans()))
        .flatMap(it -> it)
        .flatMap(List::stream)
        .toList();
  }

  private List<Span> placeSpans() {
    var location = scene.incident().location();
    return location == null ? List.of() : location.evidence();
  }

  /** What civilians face, and other attacks on them in the same first-level subdivision. */
  private void civilians() {
    var sentences = new ArrayList<String>();
    var spans = new ArrayList<Span>();
    context.about(ContextTopic.CIVILIANS).stream()
        .limit(1)
        .forEach(fact -> {
          sentences.add(context.worded(fact));
          spans.add(fact.span());
        });
    var near =
        background.stream()
            .filter(this::sameDivision)
            .filter(it -> !unarmed(it).isEmpty())
            .limit(2)
            .toList();
    for (var other : near) {
      sentences.add(English.sentence(near(other)));
      unarmed(other).forEach(it -> spans.addAll(it.evidence()));
      spans.addAll(other.setting());
    }
    add("civilians", sentences, near.isEmpty() ? null : SAME_ADMIN1, spans);
  }

  private boolean sameDivision(Scene other) {
    var here = scene.incident().location();
    var there = other.incident().location();
    return here != null
        && there != null
        && here.admin1() != null
        && Objects.equals(here.admin1(), there.admin1())
        && sameCountry(here, there);
  }

  private static boolean sameCountry(Location here, Location there) {
    return here.country() == null
        || there.country() == null
        || here.country().equals(there.country());
  }

  private static List<Casualty> unarmed(Scene other) {
    return other.standing().stream()
        .filter(it -> UNARMED.contains(it.party()))
        .filter(it -> new Figure(it.count()).value() > 0)
        .toList();
  }

  private static String near(Scene other) {
    var figures = unarmed(other);
    var tally =
        "the article also reports " + new People(other).tally(figures, "").replaceAll(",$", "");
    var cause = English.joined(" ", tally, new What(other).link(figures.getFirst()));
    var place = new Where(other.article(), other.incident().location()).after(cause);
    var time = new When(other.incident().date(), other.words().noun()).phrase();
    return English.joined(" ", cause, place, time);
  }

  /** Foreign troops, in the article's words. */
  private void foreignForces() {
    var facts = context.about(ContextTopic.FOREIGN_FORCES).stream().limit(2).toList();
    if (facts.isEmpty()) {
      deployments();
      return;
    }
    var spans = facts.stream().map(ContextFact::span).toList();
    add("foreign-forces", facts.stream().map(context::worded).toList(), DEPLOYMENTS, spans);
  }

  private void deployments() {
    var deployed =
        scene.report().otherQuantities().stream()
            .filter(this::isForeignDeployment)
            .limit(3)
            .toList();
    var words = deployed.stream().map(this::deployment).toList();
    var spans = deployed.stream().map(OtherQuantity::evidence).flatMap(List::stream).toList();
    add(
        "foreign-forces",
        words.isEmpty()
            ? List.of()
            : List.of("The article mentions " + English.list(words) + " as deployed."),
        DEPLOYMENTS,
        spans);
  }

  private boolean isForeignDeployment(OtherQuantity quantity) {
    var actor = scene.actor(quantity.actorId());
    return quantity.kind().equals("deployment")
        && actor != null
        && (actor.type() == ActorType.FOREIGN_STATE
            || actor.type() == ActorType.INTERNATIONAL_ORGANISATION);
  }

  private String deployment(OtherQuantity quantity) {
    var actor = scene.actor(quantity.actorId());
    return English.lowerStart(quantity.text()) + (actor == null ? "" : " (" + actor.name() + ")");
  }

  /** Borders, curfews, closures and mourning. */
  private void access() {
    var sentences = new ArrayList<String>();
    var spans = new ArrayList<Span>();
    context.about(ContextTopic.ACCESS).stream()
        .limit(2)
        .forEach(fact -> {
          sentences.add(context.worded(fact));
          spans.add(fact.span());
        });
    var responses =
        scene.incident().responses().stream()
            .filter(it -> RESTRICTS.matcher(it.text()).matches())
            .filter(it -> sentences.stream().noneMatch(told -> told.contains(it.text())))
            .limit(2)
            .toList();
    if (!responses.isEmpty()) {
      var words = responses.stream().map(KeyFacts::response).toList();
      sentences.add(English.sentence("Reported in response: " + String.join("; ", words)));
      responses.stream().map(Response::evidence).forEach(spans::addAll);
    }
    add("access", sentences, CLOSURES, spans);
  }
}
