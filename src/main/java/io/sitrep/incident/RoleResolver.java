package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.mention.actor.ActorMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Settles who did an incident, to whom, who answered, and who merely says so. */
public final class RoleResolver {

  /** The part each actor has in one incident, and who answers for it. */
  public record Parts(List<Participant> participants, Responsibility responsibility) {

    public Parts {
      participants = List.copyOf(participants);
    }
  }

  public Parts resolve(Cast cast, IncidentScope scope) {
    var participants = new ArrayList<Participant>();
    var perpetrators = perpetrators(cast, scope);
    for (var member : cast.members()) {
      var id = member.actor().id();
      var status = perpetrators.get(id);
      if (status != null) {
        participants.add(new Participant(id, Role.PERPETRATOR, status));
      } else {
        var role = role(member, scope);
        if (role != null) {
          participants.add(new Participant(id, role, null));
        }
      }
    }
    if (perpetrators.isEmpty()) {
      participants.addFirst(new Participant(null, Role.PERPETRATOR, AttributionStatus.NOT_STATED));
    }
    return new Parts(participants, Responsibilities.of(cast, scope, perpetrators));
  }

  /** The cast with each actor's role in the article: the one it has in the main incident first. */
  public Cast settle(Cast cast, List<Parts> parts) {
    return new Cast(
        cast.members().stream()
            .map(member ->
                new Cast.Member(
                    Actors.withRole(member.actor(), role(member.actor(), parts)),
                    member.mentions()))
            .toList());
  }

  private static Role role(Actor actor, List<Parts> parts) {
    return parts.stream()
        .flatMap(part -> part.participants().stream())
        .filter(participant -> actor.id().equals(participant.actorId()))
        .map(Participant::role)
        .findFirst()
        .orElse(actor.role());
  }

  private static Map<String, AttributionStatus> perpetrators(Cast cast, IncidentScope scope) {
    return new Perpetrators(cast, scope).find();
  }

  private static @Nullable Role role(Cast.Member member, IncidentScope scope) {
    if (member.actor().role() == Role.SOURCE && in(member, scope, m -> m.cues().source())) {
      return Role.SOURCE;
    }
    if (in(member, scope, m -> m.cues().struck())) {
      return Role.TARGET;
    }
    boolean state = member.actor().type() == ActorType.STATE_FORCES;
    return state && in(member, scope, _ -> true) ? Role.RESPONDER : null;
  }

  private static boolean in(Cast.Member member, IncidentScope scope, Predicate<ActorMention> test) {
    return member.mentions().stream()
        .anyMatch(mention -> scope.sentences().contains(mention.sentence()) && test.test(mention));
  }
}
