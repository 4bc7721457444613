package io.sitrep.briefing;

import static io.sitrep.lexicon.EventType.ABDUCTION;
import static io.sitrep.lexicon.EventType.CLASH;
import static io.sitrep.lexicon.EventType.FOILED_PLOT;
import static io.sitrep.lexicon.EventType.LANDMINE;
import static io.sitrep.lexicon.EventType.MASSACRE_OF_CIVILIANS;
import static io.sitrep.lexicon.EventType.PROTEST_CRACKDOWN;

import io.sitrep.incident.Casualty;
import io.sitrep.incident.Place;
import io.sitrep.incident.Role;
import io.sitrep.incident.Target;
import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.Outcome;
import io.sitrep.lexicon.TargetKind;
import io.sitrep.text.Span;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names an incident by its kind and what was hit: "ambush of an army unit". */
record What(Scene scene) {

  private static final Set<EventType> AT_A_PLACE =
      EnumSet.of(
          EventType.STABBING,
          EventType.MASS_SHOOTING,
          EventType.RIOT,
          EventType.PRISON_VIOLENCE,
          EventType.SUICIDE_BOMBING,
          EventType.ABDUCTION,
          EventType.HOSTAGE_SIEGE,
          EventType.FOILED_PLOT);
  private static final Set<TargetKind> STANDING =
      EnumSet.of(TargetKind.FACILITY, TargetKind.PLACE, TargetKind.INFRASTRUCTURE);

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)(?:the |an? |its |their"
              + " )?(?:groups?|people|persons?|men|areas?|communit(?:y|ies)|places?|scenes?|sites?|locals?)");

  /** "Orla village": a name, which takes no article. */
  private static final Pattern SETTLEMENT =
      Pattern.compile("(?:\\p{Lu}\\S* )+(?:village|town|city|district|county|province)");

  /** "Dola's airport": the owner stands for an article. */
  private static final Pattern OWNED = Pattern.compile("\\p{Lu}[^ ]*['\u2019]s .*");

  private EventType type() {
    return scene.incident().event().type();
  }

  /** "ambush" */
  String kind() {
    return scene.words().noun();
  }

  /** "ambush of an army unit", without an article of its own. */
  String noun() {
    return kindAnd(object(null));
  }

  /** "an ambush of an army unit" */
  String introduced() {
    return introduced(null);
  }

  private String introduced(@Nullable Casualty victims) {
    var phrase = kindAnd(object(victims));
    return scene.words().countable() ? English.indefinite(phrase) : phrase;
  }

  private String kindAnd(String object) {
    boolean named = type() == MASSACRE_OF_CIVILIANS && !object.isEmpty();
    return English.joined(" ", named ? "attack" : kind(), object);
  }

  /** How people came to harm: "in an ambush of an army unit"; empty where the outcome says it. */
  String link(Casualty victims) {
    if (type() == ABDUCTION) {
      return victims.outcome() == Outcome.ABDUCTED ? "" : "during an abduction";
    }
    if (type() == FOILED_PLOT) {
      return "in connection with " + introduced(victims);
    }
    return "in " + introduced(victims);
  }

  /** "of an army unit", "on the village of Ouro"; empty where nothing fits. */
  private String object(@Nullable Casualty victims) {
    if (type() == CLASH) {
      return sides();
    }
    if (type() == EventType.RIOT) {
      return "";
    }
    var target = target();
    if (type() == EventType.PRISON_VIOLENCE
        && target != null
        && !STANDING.contains(target.kind())) {
      return ""; // "on a guard", who was one of those hurt
    }
    boolean sameAsVictims = target != null && victims != null && isSame(target, victims);
    boolean odd =
        type() == PROTEST_CRACKDOWN
            || (type() == EventType.MASS_SHOOTING
                && target != null
                && target.kind() == TargetKind.PERSON)
            || (type() == LANDMINE && target != null && target.kind() != TargetKind.VEHICLE);
    if (target == null || sameAsVictims || odd) {
      return "";
    }
    boolean goods = type() == MASSACRE_OF_CIVILIANS && !STANDING.contains(target.kind());
    return goods ? "on civilians" : preposition(target.kind()) + " " + hit(target);
  }

  private String preposition(TargetKind kind) {
    if (type() == MASSACRE_OF_CIVILIANS) {
      return "on";
    }
    if (AT_A_PLACE.contains(type()) && STANDING.contains(kind)) {
      return type() == FOILED_PLOT ? "against" : "at";
    }
    return type() == EventType.MASS_SHOOTING ? "of" : scene.words().preposition();
  }

  private String sides() {
    var perpetrators = scene.actors(Role.PERPETRATOR);
    var targets = scene.actors(Role.TARGET);
    if (perpetrators.isEmpty() || targets.isEmpty()) {
      return "";
    }
    var first = Cast.subject(perpetrators.getFirst());
    return "between " + first + " and " + Cast.subject(targets.getFirst());
  }

  private static boolean isSame(Target target, Casualty victims) {
    return victims.names().contains(target.text())
        || sameNoun(target.text(), victims.group())
        || (target.kind() == TargetKind.PERSON && new Figure(victims.count()).isOne());
  }

  private static boolean sameNoun(String a, String b) {
    return lastWord(a).equals(lastWord(b));
  }

  private static String lastWord(String text) {
    var head = Nouns.singular(Nouns.head(text)).toLowerCase(Locale.ROOT);
    return head.substring(head.lastIndexOf(' ') + 1);
  }

  /** What was hit, as it is first mentioned. */
  private String hit(Target target) {
    if (SETTLEMENT.matcher(target.text()).matches() || OWNED.matcher(target.text()).matches()) {
      return target.text();
    }
    return isDefinite(target) || isOfPlace(target) ? "the " + target.text() : firstTold(target);
  }

  /** "Port Orla railway station": a town has one, or the article means one. */
  private boolean isOfPlace(Target target) {
    var location = scene.incident().location();
    return location != null
        && location.places().stream()
            .map(Place::name)
            .anyMatch(name -> target.text().startsWith(name + " "));
  }

  /** "the Kelma gas field", where the article has it so. */
  private boolean isDefinite(Target target) {
    if (target.evidence().isEmpty() || !target.text().matches("\\p{Lu}\\p{Ll}.* \\p{Ll}.*")) {
      return false;
    }
    int start = target.evidence().getFirst().start();
    return start >= 4
        && scene.article().text().substring(start - 4, start).equalsIgnoreCase("the ");
  }

  private static String firstTold(Target target) {
    return target.kind() == TargetKind.PERSON && English.isName(target.text())
        ? target.text()
        : English.introduced(People.inQuotes(target.text()));
  }

  /** The target that says most: people and buildings before places. */
  @Nullable Target target() {
    return scene.incident().targets().stream()
        .filter(it -> !it.text().isBlank() && !isVague(it))
        .min(Comparator.comparing((Target it) -> it.kind() == TargetKind.PLACE))
        .orElse(null);
  }

  /** "a group", "communities": words that say too little of what was hit. */
  static boolean isVague(Target target) {
    return VAGUE.matcher(target.text()).matches();
  }

  /** The target as it is first mentioned: "an army unit". */
  @Nullable String targetWords() {
    var target = target();
    return target == null ? null : hit(target);
  }

  List<Span> evidence() {
    var target = target();
    return target == null ? List.of() : target.evidence();
  }

  /** Weapons that the kind of incident does not already name. */
  List<String> weapons() {
    return scene.incident().weapons().stream()
        .map(it -> Arms.worded(scene.article(), it))
        .filter(it -> !kind().contains(lastWord(it)))
        .distinct()
        .limit(4)
        .toList();
  }
}
