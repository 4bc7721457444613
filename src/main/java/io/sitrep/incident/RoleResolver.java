package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.mention.actor.ActorMention;
import io.sitrep.mention.actor.Cues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Settles who did an incident, to whom, who answered, and who merely says so. */
public final class RoleResolver {

  private static final Pattern ATTACKER =
      Pattern.compile("(?i)(.* )?(attackers?|assailants?|bombers?|shooters?|gunm[ae]n)");
  private static final Pattern OFFICE =
      Pattern.compile("(?i)\\b(ministry|command|general staff|headquarters|spokes\\w+)\\b");

  /** The part each actor has in one incident, and who answers for it. */
  public record Parts(List<Participant> participants, Responsibility responsibility) {

    public Parts {
      participants = List.copyOf(participants);
    }
  }

  /** The parts in each incident; claims that stand in no incident's sentences speak of the main. */
  public List<Parts> resolve(Cast cast, List<IncidentScope> scopes) {
    var taken = new HashSet<Integer>();
    scopes.forEach(scope -> taken.addAll(scope.sentences()));
    return scopes.stream()
        .map(scope -> resolve(cast, scope, scope.main() ? free(cast, taken) : Set.of()))
        .toList();
  }

  private static Set<Integer> free(Cast cast, Set<Integer> taken) {
    return cast.members().stream()
        .flatMap(member -> member.mentions().stream())
        .map(ActorMention::sentence)
        .filter(sentence -> !taken.contains(sentence))
        .collect(Collectors.toSet());
  }

  public Parts resolve(Cast cast, IncidentScope scope) {
    return resolve(cast, scope, Set.of());
  }

  private static Parts resolve(Cast cast, IncidentScope scope, Set<Integer> free) {
    var participants = new ArrayList<Participant>();
    var perpetrators = new Perpetrators(cast, scope, free).find();
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
                    settle(member, role(member.actor(), parts), cast), member.mentions()))
            .toList());
  }

  private static Actor settle(Cast.Member member, Role role, Cast cast) {
    var actor = Actors.withRole(member.actor(), role);
    if (role != Role.PERPETRATOR) {
      return isPlain(member) ? Actors.unnamed(actor) : actor;
    }
    return actor.namedInText() || actor.type() != ActorType.ARMED_GROUP
        ? actor
        : Unidentified.of(actor, cast);
  }

  /** "rebels", "the gang": a noun for armed people that names nobody. */
  private static boolean isPlain(Cast.Member member) {
    return member.actor().type() == ActorType.ARMED_GROUP
        && member.mentions().stream().allMatch(m -> m.foundBy().equals("described-actor"));
  }

  private static Role role(Actor actor, List<Parts> parts) {
    for (var part : parts) {
      for (var participant : part.participants()) {
        if (actor.id().equals(participant.actorId())) {
          return participant.role();
        }
      }
    }
    return actor.role();
  }

  private static @Nullable Role role(Cast.Member member, IncidentScope scope) {
    boolean speaks = in(member, scope, m -> m.cues().source());
    if (in(member, scope, m -> m.cues().victim())) {
      return Role.TARGET;
    }
    if (speaks && (isOffice(member.actor()) || !isOnScene(member, scope))) {
      return Role.SOURCE;
    }
    if (in(member, scope, m -> m.cues().struck())) {
      return isAttacker(member.actor()) ? null : Role.TARGET;
    }
    if (in(member, scope, m -> m.cues().remarks()) && isThird(member.actor().type())) {
      return Role.THIRD_PARTY;
    }
    boolean state = member.actor().type() == ActorType.STATE_FORCES;
    boolean answers = in(member, scope, m -> m.cues().responds());
    return answers || (state && in(member, scope, _ -> true)) ? Role.RESPONDER : null;
  }

  /**
   * "Police arrested four alleged attackers", "an attacker was killed": no target of the attack.
   */
  private static boolean isAttacker(Actor actor) {
    return actor.type() == ActorType.ARMED_GROUP && ATTACKER.matcher(actor.name()).matches();
  }

  /** A ministry, a command, a general staff: it gives out what others did. */
  private static boolean isOffice(Actor actor) {
    return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
        .anyMatch(name -> OFFICE.matcher(name).find());
  }

  private static boolean isThird(ActorType type) {
    return switch (type) {
      case PERSON, INTERNATIONAL_ORGANISATION, CIVILIAN_GROUP -> true;
      case GOVERNMENT, STATE_FORCES, ARMED_GROUP, FOREIGN_STATE, COMPANY -> false;
    };
  }

  /** Forces and prosecutors that act, or are hit, more often than they speak. */
  private static boolean isOnScene(Cast.Member member, IncidentScope scope) {
    var here = member.mentions().stream().filter(m -> isIn(m, scope)).toList();
    long speaks = here.stream().filter(m -> m.cues().source()).count();
    long acts = here.stream().filter(m -> isPart(m.cues())).count();
    boolean service = member.actor().type() == ActorType.STATE_FORCES;
    return acts > 0 && (service || acts >= speaks);
  }

  private static boolean isPart(Cues cues) {
    return cues.responds() || cues.struck() || cues.isAgent();
  }

  private static boolean isIn(ActorMention mention, IncidentScope scope) {
    return scope.holds(mention.sentence(), mention.span().start());
  }

  private static boolean in(Cast.Member member, IncidentScope scope, Predicate<ActorMention> test) {
    for (var mention : member.mentions()) {
      if (isIn(mention, scope) && test.test(mention)) {
        return true;
      }
    }
    return false;
  }
}
