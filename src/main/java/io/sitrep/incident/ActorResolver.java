package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.mention.actor.ActorMention;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the mentions that stand for one actor. */
public final class ActorResolver {

  private static final int MOST_EVIDENCE = 6;

  /**
   * Mentions are in reading order; {@code home} is the country the article is about, ISO 3166-1
   * alpha-2, where it is known.
   */
  public Cast resolve(List<ActorMention> mentions, @Nullable String home) {
    var groups = new ArrayList<ActorGroup>();
    longestFirst(mentions).forEach(mention -> place(mention, groups, home));
    groups.removeIf(group -> !group.counts());
    groups.sort((a, b) -> a.first().span().compareTo(b.first().span()));
    var members = new ArrayList<Cast.Member>();
    for (var group : groups) {
      members.add(member("A" + (members.size() + 1), group, home));
    }
    return new Cast(linked(members));
  }

  /** Full names before the bare nouns and surnames that stand for them. */
  private static List<ActorMention> longestFirst(List<ActorMention> mentions) {
    var ordered = new ArrayList<ActorMention>();
    mentions.stream().filter(ActorIdentity::isFull).forEach(ordered::add);
    mentions.stream().filter(mention -> !ActorIdentity.isFull(mention)).forEach(ordered::add);
    return ordered;
  }

  private static void place(ActorMention mention, List<ActorGroup> groups, @Nullable String home) {
    var matches = groups.stream().filter(group -> group.takes(mention, home)).toList();
    if (matches.isEmpty()) {
      groups.add(new ActorGroup(mention));
    } else {
      ActorIdentity.nearest(matches, mention).add(mention);
    }
  }

  private static Cast.Member member(String id, ActorGroup group, @Nullable String home) {
    var mentions = group.mentions();
    var best = group.best();
    var aliases = new LinkedHashSet<String>();
    mentions.forEach(mention -> aliases.add(ActorIdentity.tidy(mention.name())));
    mentions.forEach(mention -> aliases.addAll(mention.aliases()));
    var name = ActorIdentity.tidy(best.name());
    aliases.remove(name);
    var country = group.country();
    boolean own = best.type() == ActorType.FOREIGN_STATE && country != null && country.equals(home);
    var actor =
        new Actor(
            id,
            name,
            List.copyOf(aliases),
            own ? ActorType.GOVERNMENT : best.type(),
            group.role(),
            group.isNamed(),
            country,
            affiliation(group),
            List.of(),
            evidence(mentions));
    return new Cast.Member(actor, mentions);
  }

  private static List<Span> evidence(List<ActorMention> mentions) {
    return mentions.stream().map(ActorMention::span).distinct().limit(MOST_EVIDENCE).toList();
  }

  private static @Nullable Affiliation affiliation(ActorGroup group) {
    var linked = group.mentions().stream().filter(m -> !m.cues().group().isEmpty()).findFirst();
    return linked
        .map(m -> new Affiliation("linked", null, null, List.of(m.cues().group()), List.of(), null))
        .orElse(null);
  }

  /** Points an affiliation at the actor it names. */
  private static List<Cast.Member> linked(List<Cast.Member> members) {
    return members.stream().map(member -> linked(member, members)).toList();
  }

  private static Cast.Member linked(Cast.Member member, List<Cast.Member> members) {
    var affiliation = member.actor().affiliation();
    if (affiliation == null) {
      return member;
    }
    var name = affiliation.names().getFirst();
    var id =
        members.stream()
            .map(Cast.Member::actor)
            .filter(a -> a.name().equalsIgnoreCase(name) || a.aliases().contains(name))
            .map(Actor::id)
            .findFirst()
            .orElse(null);
    var found =
        new Affiliation(
            affiliation.status(), id, affiliation.relation(), affiliation.names(), List.of(), null);
    return new Cast.Member(Actors.withAffiliation(member.actor(), found), member.mentions());
  }
}
