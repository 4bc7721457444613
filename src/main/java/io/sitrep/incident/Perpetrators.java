package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.mention.actor.ActorMention;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds those the article holds to have done one incident, by their ids in order. */
final class Perpetrators {

  private static final Map<ActorType, Integer> STANDING = new EnumMap<>(ActorType.class);

  static {
    STANDING.put(ActorType.ARMED_GROUP, 3);
    STANDING.put(ActorType.PERSON, 2);
    STANDING.put(ActorType.FOREIGN_STATE, 2);
    STANDING.put(ActorType.GOVERNMENT, 1);
    STANDING.put(ActorType.STATE_FORCES, 1);
  }

  private static final int EARLY = 4;

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
    if (found.keySet().stream().anyMatch(id -> !isState(id))) {
      found.keySet().removeIf(this::isState);
    }
    if (found.keySet().stream().anyMatch(id -> isArmed(id) && isProper(id))) {
      found.entrySet().removeIf(entry -> isPlain(entry.getKey(), entry.getValue()));
    }
    dropSpare(found);
    if (found.isEmpty()) {
      opponent().ifPresent(id -> found.put(id, AttributionStatus.ATTRIBUTED));
    }
    return found;
  }

  /** In a clash that names no aggressor, the one armed group on the scene. */
  private Optional<String> opponent() {
    var armed =
        cast.members().stream()
            .filter(member -> member.actor().type() == ActorType.ARMED_GROUP)
            .filter(member -> member.actor().namedInText() && isEarly(member))
            .max(Comparator.comparingInt(member -> mentions(member).size()));
    return armed.map(member -> member.actor().id());
  }

  private boolean isEarly(Cast.Member member) {
    return mentions(member).stream().anyMatch(mention -> mention.sentence() <= EARLY);
  }

  /** Named otherwise than by a plain noun. */
  private boolean isProper(String id) {
    return member(id).mentions().stream().anyMatch(m -> !isDescription(m));
  }

  private boolean isPlain(String id, AttributionStatus status) {
    return isArmed(id) && !isProper(id) && status != AttributionStatus.SUSPECTED;
  }

  private static boolean isDescription(ActorMention mention) {
    return mention.foundBy().equals("described-actor") || mention.foundBy().equals("lone-attacker");
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
      return AttributionStatus.ATTRIBUTED;
    }
    var here = mentions(member);
    if (here.stream().noneMatch(m -> m.cues().isAgent())) {
      return null;
    }
    if (here.stream().anyMatch(m -> m.cues().denies())) {
      return AttributionStatus.DENIED;
    }
    if (here.stream().anyMatch(m -> m.cues().isAgent() && m.cues().suspected())) {
      return AttributionStatus.SUSPECTED;
    }
    return member.actor().namedInText()
        ? AttributionStatus.ATTRIBUTED
        : AttributionStatus.UNIDENTIFIED;
  }

  private List<ActorMention> mentions(Cast.Member member) {
    return member.mentions().stream()
        .filter(mention -> scope.sentences().contains(mention.sentence()))
        .toList();
  }

  private List<ActorMention> said(Cast.Member member) {
    return member.mentions().stream()
        .filter(m -> scope.sentences().contains(m.sentence()) || free.contains(m.sentence()))
        .toList();
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
    return cast.members().stream().filter(member -> member.is(id)).findFirst().orElseThrow();
  }
}
