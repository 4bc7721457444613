package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.mention.actor.ActorMention;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joins the mentions that stand for one actor. */
public final class ActorResolver {

  private static final int MOST_EVIDENCE = 6;

  private final NationalNames names = new NationalNames();

  /**
   * Mentions are in reading order; {@code home} is the country the article is about, ISO 3166-1
   * alpha-2, where it is known.
   */
  public Cast resolve(List<ActorMention> mentions, @Nullable String home) {
    var groups = new ArrayList<ActorGroup>();
    longestFirst(new Homeland(home).settle(OwnAbbreviations.settle(mentions)))
        .forEach(mention -> place(mention, groups, home));
    groups.removeIf(group -> !group.counts());
    groups.sort((a, b) -> a.first().span().compareTo(b.first().span()));
    var members = new ArrayList<Cast.Member>();
    for (var group : groups) {
      members.add(member("A" + (members.size() + 1), group, home));
    }
    return new Cast(Affiliations.linked(members));
  }

  /** Full names before the bare nouns and surnames that stand for them. */
  private static List<ActorMention> longestFirst(List<ActorMention> mentions) {
    var ordered = new ArrayList<ActorMention>();
    mentions.stream().filter(ActorIdentity::isFull).forEach(ordered::add);
    mentions.stream().filter(mention -> !ActorIdentity.isFull(mention)).forEach(ordered::add);
    return ordered;
  }

  private static void place(ActorMention mention, List<ActorGroup> groups, @Nullable String home) {
    var called = Appellation.of(mention);
    var matches =
        groups.stream()
            .filter(group -> group.takes(called, home) && !isNamedLater(mention, group))
            .toList();
    if (matches.isEmpty()) {
      groups.add(new ActorGroup(mention, called));
    } else {
      ActorIdentity.nearest(matches, mention).add(mention, called);
    }
  }

  /** "<The army> blamed the Kovian army": whoever the sentence goes on to name is another. */
  private static boolean isNamedLater(ActorMention mention, ActorGroup group) {
    var next = ActorIdentity.isFull(mention) ? null : group.nextNational(mention);
    return next != null && next.sentence() == mention.sentence();
  }

  private Cast.Member member(String id, ActorGroup group, @Nullable String home) {
    var mentions = group.mentions();
    var best = group.best();
    var aliases = new LinkedHashSet<String>();
    mentions.forEach(mention -> aliases.add(Appellation.tidy(mention.name())));
    mentions.forEach(mention -> aliases.addAll(mention.aliases()));
    var given = plural(Appellation.tidy(best), aliases);
    var country = group.country();
    var national = names.of(mentions, best, country == null ? home : country);
    var name = national == null ? given : national;
    country = national != null && country == null ? home : country;
    aliases.removeIf(alias -> isSame(alias, name) || aliases.contains(alias + "s"));
    if (best.type() == ActorType.ARMED_GROUP && !group.isNamed()) {
      aliases.clear(); // descriptions, not names
    }
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
            Affiliations.of(mentions),
            List.of(),
            evidence(mentions));
    return new Cast.Member(actor, mentions);
  }

  /** "gunmen" and "gunman", "Front" and "FRONT" */
  private static boolean isSame(String alias, String name) {
    return alias.equalsIgnoreCase(name)
        || (alias + "s").equalsIgnoreCase(name)
        || alias.equalsIgnoreCase(name + "s");
  }

  private static String plural(String name, Set<String> aliases) {
    return aliases.stream().filter(a -> a.equalsIgnoreCase(name + "s")).findFirst().orElse(name);
  }

  private static List<Span> evidence(List<ActorMention> mentions) {
    return mentions.stream().map(ActorMention::span).distinct().limit(MOST_EVIDENCE).toList();
  }
}
