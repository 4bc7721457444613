package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.EventType;
import io.sitrep.mention.actor.ActorMention;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds those the article holds to have done one incident, by their ids in order. */
final class Perpetrators {

  private static final Map<ActorType, Integer> STANDING = new EnumMap<>(ActorType.class);

  static {
    STANDING.put(ActorType.ARMED_GROUP, 3);
    STANDING.put(ActorType.CIVILIAN_GROUP, 2);
    STANDING.put(ActorType.PERSON, 2);
    STANDING.put(ActorType.FOREIGN_STATE, 2);
    STANDING.put(ActorType.GOVERNMENT, 1);
    STANDING.put(ActorType.STATE_FORCES, 1);
  }

  private static final Set<EventType> FEUDS =
      EnumSet.of(
          EventType.CLASH,
          EventType.RIOT,
          EventType.PRISON_VIOLENCE,
          EventType.MASSACRE_OF_CIVILIANS,
          EventType.ATTACK,
          EventType.AMBUSH,
          EventType.OTHER);

  /**
   * What forces shoot at, and do not do: "officers fired at the car", "troops stormed the hotel".
   */
  private static final Set<EventType> ANSWERED =
      EnumSet.of(
          EventType.VEHICLE_RAMMING,
          EventType.HOSTAGE_SIEGE,
          EventType.PIRACY,
          EventType.STABBING,
          EventType.SUICIDE_BOMBING);

  /** What forces do to others, rather than meet. */
  private static final Set<EventType> BY_FORCES =
      EnumSet.of(EventType.RAID_BY_STATE, EventType.AIRSTRIKE);

  private static final int EARLY = 4;

  private static final Set<String> DESCRIBED =
      Set.of(
          "described-actor",
          "lone-attacker",
          "apposed-attacker",
          "civil-attacker",
          "linked-groups");

  private final Cast cast;
  private final IncidentScope scope;

  private final Set<Integer> free;

  /** In the {@code free} sentences only claims, blame and suspicion count. */
  Perpetrators(Cast cast, IncidentScope scope, Set<Integer> free) {
    this.cast = cast;
    this.scope = scope;
    this.free = free;
  }

  Map<String, AttributionStatus> find() {
    var found = new LinkedHashMap<String, AttributionStatus>();
    for (var member : cast.members()) {
      var status = STANDING.containsKey(member.actor().type()) ? status(member) : null;
      if (status != null) {
        found.put(member.actor().id(), status);
      }
    }
    putBothSides(found);
    keepFirstState(found);
    keepOneSide(found);
    boolean proper =
        found.entrySet().stream()
            .anyMatch(e ->
                e.getValue() == AttributionStatus.ATTRIBUTED
                    && isArmed(e.getKey())
                    && isProper(e.getKey()));
    if (proper) {
      found.entrySet().removeIf(entry -> isPlain(entry.getKey(), entry.getValue()));
    }
    keepOnePlain(found);
    dropEchoes(found);
    dropSpare(found);
    if (found.isEmpty() && BY_FORCES.contains(scope.type())) {
      raider().ifPresent(id -> found.put(id, AttributionStatus.ATTRIBUTED));
    }
    if (found.isEmpty() && !BY_FORCES.contains(scope.type())) {
      opponents().forEach(id -> found.put(id, AttributionStatus.ATTRIBUTED));
    }
    return found;
  }

  /** Two peoples named as at odds fight each other, whoever else bears arms. */
  private void putBothSides(Map<String, AttributionStatus> found) {
    if (!FEUDS.contains(scope.type())) {
      return; // "the shooting stems from a feud between two gangs"
    }
    var sides =
        cast.members().stream()
            .filter(m -> mentions(m).stream().anyMatch(n -> n.foundBy().equals("both-sides")))
            .toList();
    if (sides.size() == 2) {
      sides.forEach(side -> found.putIfAbsent(side.actor().id(), AttributionStatus.ATTRIBUTED));
    }
  }

  /** A state and an armed group: the one whose deed is told first. */
  private void keepOneSide(Map<String, AttributionStatus> found) {
    int state = firstDeed(found, true);
    int other = firstDeed(found, false);
    if (other == Integer.MAX_VALUE) {
      return;
    }
    if (other <= state) {
      found.keySet().removeIf(this::isState);
    } else {
      found.entrySet().removeIf(e -> !isState(e.getKey()) && !isSaid(e.getValue()));
    }
  }

  /** Of states at war with each other, the one whose deed is told first. */
  private void keepFirstState(Map<String, AttributionStatus> found) {
    int first = firstDeed(found, true);
    found
        .entrySet()
        .removeIf(e ->
            type(e.getKey()) != ActorType.PERSON
                && isState(e.getKey())
                && e.getValue() == AttributionStatus.ATTRIBUTED
                && firstDeed(Map.of(e.getKey(), e.getValue()), true) > first);
  }

  private static boolean isSaid(AttributionStatus status) {
    return status == AttributionStatus.CLAIMED;
  }

  private int firstDeed(Map<String, AttributionStatus> found, boolean state) {
    return found.keySet().stream()
        .filter(id -> isState(id) == state)
        .flatMap(id -> said(member(id)).stream())
        .filter(m -> m.cues().isAgent() || m.cues().blamed() || m.cues().claims())
        .mapToInt(m -> m.span().start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** "bandits", "the hoodlums", "the gang": of plain nouns the first will do. */
  private void keepOnePlain(Map<String, AttributionStatus> found) {
    boolean seen = false;
    for (var each = found.entrySet().iterator(); each.hasNext(); ) {
      var entry = each.next();
      if (entry.getValue() == AttributionStatus.ATTRIBUTED && isPlainNoun(entry.getKey())) {
        if (seen) {
          each.remove();
        }
        seen = true;
      }
    }
  }

  private boolean isPlainNoun(String id) {
    return isArmed(id) && !isProper(id);
  }

  /** In a clash that names no aggressor, those whom the state or each other fought. */
  private List<String> opponents() {
    var fought = cast.members().stream().filter(this::isOpponent).toList();
    var proper = fought.stream().filter(member -> isProper(member.actor().id())).toList();
    var chosen = proper.isEmpty() ? fought.stream().limit(1).toList() : proper;
    return chosen.stream().map(member -> member.actor().id()).toList();
  }

  /** Forces that set out against others, which elsewhere only answer an attack. */
  private Optional<String> raider() {
    return cast.members().stream()
        .filter(member -> member.actor().type() == ActorType.STATE_FORCES)
        .filter(member -> mentions(member).stream().anyMatch(m -> m.cues().responds()))
        .map(member -> member.actor().id())
        .findFirst();
  }

  private boolean isOpponent(Cast.Member member) {
    return member.actor().type() == ActorType.ARMED_GROUP
        && member.actor().namedInText()
        && mentions(member).stream().anyMatch(m -> m.cues().fights() && m.sentence() <= EARLY);
  }

  /** Named otherwise than by a plain noun. */
  private boolean isProper(String id) {
    return member(id).mentions().stream().anyMatch(m -> !isDescription(m));
  }

  private boolean isPlain(String id, AttributionStatus status) {
    return isArmed(id)
        && !isProper(id)
        && member(id).actor().namedInText()
        && status != AttributionStatus.SUSPECTED;
  }

  private static boolean isDescription(ActorMention mention) {
    return DESCRIBED.contains(mention.foundBy());
  }

  /** "the fighters", after "separatists": the same again. */
  private void dropEchoes(Map<String, AttributionStatus> found) {
    boolean known = found.values().stream().anyMatch(s -> s != AttributionStatus.UNIDENTIFIED);
    found
        .entrySet()
        .removeIf(
            e -> known && e.getValue() == AttributionStatus.UNIDENTIFIED && isEcho(e.getKey()));
  }

  private boolean isEcho(String id) {
    return mentions(member(id)).stream()
        .filter(m -> m.cues().isAgent())
        .allMatch(ActorMention::definite);
  }

  /** One set of unknown attackers is enough, and none beside a group that did it. */
  private static void dropSpare(Map<String, AttributionStatus> found) {
    boolean known = found.containsValue(AttributionStatus.ATTRIBUTED);
    boolean seen = false;
    var each = found.values().iterator();
    while (each.hasNext()) {
      if (each.next() == AttributionStatus.UNIDENTIFIED) {
        if (known || seen) {
          each.remove();
        }
        seen = true;
      }
    }
  }

  private @Nullable AttributionStatus status(Cast.Member member) {
    var said = said(member);
    if (said.stream().anyMatch(m -> m.cues().claims())) {
      return AttributionStatus.CLAIMED;
    }
    if (said.stream().anyMatch(m -> m.cues().blamed())) {
      return said.stream().anyMatch(m -> m.cues().blamed() && !m.cues().suspected())
          ? AttributionStatus.ATTRIBUTED
          : AttributionStatus.SUSPECTED;
    }
    var here = mentions(member);
    if (isHit(member, here) || (isState(member.actor().id()) && ANSWERED.contains(scope.type()))) {
      return null;
    }
    if (here.stream().noneMatch(m -> m.cues().isAgent())) {
      return null;
    }
    if (here.stream().anyMatch(m -> m.cues().denies())) {
      return null;
    }
    if (here.stream().anyMatch(m -> m.cues().isAgent() && m.cues().suspected())) {
      return AttributionStatus.SUSPECTED;
    }
    return member.actor().namedInText()
        ? AttributionStatus.ATTRIBUTED
        : AttributionStatus.UNIDENTIFIED;
  }

  /** Forces that the incident strikes before they are told to do anything. */
  private boolean isHit(Cast.Member member, List<ActorMention> here) {
    if (member.actor().type() == ActorType.CIVILIAN_GROUP) {
      return here.stream().noneMatch(Perpetrators::isDescription);
    }
    for (var mention : here) {
      if (mention.cues().isAgent()) {
        return false;
      }
      if (mention.cues().struck() && isState(member.actor().id())) {
        return true;
      }
    }
    return false;
  }

  private List<ActorMention> mentions(Cast.Member member) {
    return member.mentions().stream().filter(this::isHere).toList();
  }

  private List<ActorMention> said(Cast.Member member) {
    return member.mentions().stream()
        .filter(m -> isHere(m) || free.contains(m.sentence()))
        .toList();
  }

  private boolean isHere(ActorMention mention) {
    return scope.holds(mention.sentence(), mention.span().start());
  }

  private boolean isArmed(String id) {
    return type(id) == ActorType.ARMED_GROUP;
  }

  private boolean isState(String id) {
    var type = type(id);
    return type == ActorType.STATE_FORCES
        || type == ActorType.GOVERNMENT
        || type == ActorType.FOREIGN_STATE;
  }

  private ActorType type(String id) {
    return member(id).actor().type();
  }

  private Cast.Member member(String id) {
    for (var member : cast.members()) {
      if (member.is(id)) {
        return member;
      }
    }
    throw new NoSuchElementException(id);
  }
}
