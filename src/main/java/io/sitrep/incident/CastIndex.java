package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.SourceType;
import io.sitrep.mention.actor.ActorMention;
import io.sitrep.mention.source.Attribution;
import io.sitrep.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks up which actor of the cast stands at a place in the text. */
record CastIndex(Cast cast) {

  private static final Set<ActorType> STATES =
      Set.of(ActorType.GOVERNMENT, ActorType.FOREIGN_STATE);

  private static final Set<ActorType> ANY = EnumSet.allOf(ActorType.class);
  private static final Pattern GROUP =
      Pattern.compile("(?i)(the )?(group|movement|militia|outfit|organi[sz]ation)");

  /** The actor with a mention that overlaps the span, or null. */
  @Nullable String at(Span span, Set<ActorType> types) {
    for (var member : cast.members()) {
      if (types.contains(member.actor().type()) && isAt(member, span)) {
        return member.actor().id();
      }
    }
    return null;
  }

  private static boolean isAt(Cast.Member member, Span span) {
    for (var mention : member.mentions()) {
      if (mention.span().overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  /** The actor mentioned last in the sentence before the offset, or null. */
  @Nullable String before(int sentence, int offset, Set<ActorType> types) {
    String id = null;
    int last = -1;
    for (var member : cast.members()) {
      for (var mention : member.mentions()) {
        boolean fits = mention.sentence() == sentence && mention.span().start() < offset;
        if (fits && types.contains(member.actor().type()) && mention.span().start() > last) {
          id = member.actor().id();
          last = mention.span().start();
        }
      }
    }
    return id;
  }

  /** The actor that is the source of an attribution, or null. */
  @Nullable String source(@Nullable Attribution attribution) {
    if (attribution == null) {
      return null;
    }
    var here = at(attribution.source(), ANY);
    var known = here != null ? here : named(attribution.name());
    return known == null && GROUP.matcher(attribution.name()).matches()
        ? soleGroup(attribution.source())
        : known;
  }

  /** What to call the source: a group that only "the group" points at, by its name. */
  String sourceName(Attribution attribution) {
    var id = GROUP.matcher(attribution.name()).matches() ? source(attribution) : null;
    return cast.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::name)
        .findFirst()
        .orElse(attribution.name());
  }

  /** The one armed group the article has named before, or null. */
  private @Nullable String soleGroup(Span source) {
    var groups =
        cast.members().stream()
            .filter(member -> member.actor().type() == ActorType.ARMED_GROUP)
            .filter(member -> member.mentions().stream().anyMatch(m -> isName(m, source)))
            .map(member -> member.actor().id())
            .toList();
    return groups.size() == 1 ? groups.getFirst() : null;
  }

  private static boolean isName(ActorMention mention, Span source) {
    return mention.span().start() < source.start()
        && (mention.foundBy().equals("known-group")
            || mention.foundBy().equals("self-named-group"));
  }

  /** "a spokesman for the <Dawn Front>", who may call himself its chief of defence. */
  private boolean speaksForGroup(Span source) {
    return cast.members().stream()
        .filter(member -> member.actor().type() == ActorType.ARMED_GROUP)
        .flatMap(member -> member.mentions().stream())
        .anyMatch(
            m -> m.named() && m.span().start() > source.start() && m.span().end() <= source.end());
  }

  /** What kind of source an attribution has: a state that speaks is a government. */
  SourceType sourceType(Attribution attribution) {
    if (speaksForGroup(attribution.source())) {
      return SourceType.ARMED_GROUP;
    }
    var id = attribution.type() == SourceType.UNATTRIBUTED ? source(attribution) : null;
    for (var member : cast.members()) {
      if (member.actor().id().equals(id)) {
        return sourceType(member.actor().type(), attribution.type());
      }
    }
    return attribution.type();
  }

  private static SourceType sourceType(ActorType actor, SourceType otherwise) {
    if (STATES.contains(actor)) {
      return SourceType.GOVERNMENT;
    }
    return actor == ActorType.ARMED_GROUP ? SourceType.ARMED_GROUP : otherwise;
  }

  private @Nullable String named(String name) {
    return cast.actors().stream()
        .filter(actor ->
            actor.name().equalsIgnoreCase(name)
                || actor.aliases().stream().anyMatch(name::equalsIgnoreCase))
        .map(Actor::id)
        .findFirst()
        .orElse(null);
  }

  /** Whose people a figure counts: the one mentioned there, else the one with a part for them. */
  @Nullable String victims(Figure figure, List<Participant> participants) {
    var types = types(figure.party());
    if (types.isEmpty()) {
      return null;
    }
    var here = at(figure.first().group().span(), types);
    return here != null ? here : part(types, participants);
  }

  private @Nullable String part(Set<ActorType> types, List<Participant> participants) {
    var role = types.contains(ActorType.ARMED_GROUP) ? Role.PERPETRATOR : Role.TARGET;
    return participants.stream()
        .filter(participant -> participant.role() == role)
        .map(Participant::actorId)
        .filter(id ->
            id != null
                && cast.members().stream()
                    .anyMatch(m -> m.is(id) && types.contains(m.actor().type())))
        .findFirst()
        .orElse(null);
  }

  private static Set<ActorType> types(Party party) {
    return switch (party) {
      case STATE_FORCES, FOREIGN_FORCES, PEACEKEEPER -> Set.of(ActorType.STATE_FORCES);
      case ARMED_GROUP -> Set.of(ActorType.ARMED_GROUP);
      case CIVILIAN, AID_WORKER, JOURNALIST, MIXED, UNKNOWN -> Set.of();
    };
  }
}
