package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.mention.actor.ActorMention;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private final Cast cast;
  private final IncidentScope scope;

  Perpetrators(Cast cast, IncidentScope scope) {
    this.cast = cast;
    this.scope = scope;
  }

  Map<String, AttributionStatus> find() {
    var found = new LinkedHashMap<String, AttributionStatus>();
    for (var member : cast.members()) {
      var status = STANDING.containsKey(member.actor().type()) ? status(member) : null;
      if (status != null) {
        found.put(member.actor().id(), status);
      }
    }
    boolean armed = found.keySet().stream().anyMatch(this::isArmed);
    if (armed) {
      found.keySet().removeIf(id -> isState(id));
    }
    return found;
  }

  private @Nullable AttributionStatus status(Cast.Member member) {
    var here = mentions(member);
    if (here.stream().anyMatch(m -> m.cues().claims())) {
      return AttributionStatus.CLAIMED;
    }
    if (here.stream().anyMatch(m -> m.cues().blamed())) {
      return AttributionStatus.ATTRIBUTED;
    }
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

  private boolean isArmed(String id) {
    return type(id) == ActorType.ARMED_GROUP;
  }

  private boolean isState(String id) {
    var type = type(id);
    return type == ActorType.STATE_FORCES
        || type == ActorType.GOVERNMENT
        || type == ActorType.FOREIGN_STATE;
  }

  private @Nullable ActorType type(String id) {
    return cast.members().stream()
        .filter(member -> member.is(id))
        .map(member -> member.actor().type())
        .findFirst()
        .orElse(null);
  }
}
