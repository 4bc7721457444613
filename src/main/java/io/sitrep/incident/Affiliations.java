package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.mention.actor.ActorMention;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what actors belong to, and points at the actor meant where the article has it. */
final class Affiliations {

  private static final Pattern BODY = Pattern.compile(".* (army|ministry)");

  private Affiliations() {}

  /** What the mentions of one actor say of its ties, or null. */
  static @Nullable Affiliation of(List<ActorMention> mentions) {
    for (var mention : mentions) {
      if (mention.foundBy().equals("linked-groups")) {
        return named("linked", null, names(mention.name()));
      }
      if (!mention.cues().group().isEmpty()) {
        boolean leads = mention.type() == ActorType.PERSON;
        return named(
            leads ? "stated" : "linked", leads ? "leads" : null, List.of(mention.cues().group()));
      }
    }
    return null;
  }

  private static Affiliation named(String status, @Nullable String relation, List<String> names) {
    return new Affiliation(status, null, relation, names, List.of(), null);
  }

  /** "Al-Qaeda" and "Islamic State" of "factions tied to Al-Qaeda and to Islamic State". */
  private static List<String> names(String phrase) {
    var list = phrase.replaceFirst("^.*? (to|with) ", "");
    return Arrays.stream(list.split(",? (and|or) |, ")).map(Appellation::tidy).toList();
  }

  static List<Cast.Member> linked(List<Cast.Member> members) {
    return members.stream().map(member -> linked(member, members)).toList();
  }

  private static Cast.Member linked(Cast.Member member, List<Cast.Member> members) {
    var affiliation = member.actor().affiliation();
    if (affiliation == null) {
      var rulers = rulers(member, members);
      return rulers == null
          ? member
          : with(member, new Affiliation("stated", rulers, null, List.of(), List.of(), null));
    }
    if (affiliation.names().size() != 1) {
      return member;
    }
    var id = id(affiliation.names().getFirst(), members);
    return with(
        member,
        new Affiliation(
            affiliation.status(),
            id,
            affiliation.relation(),
            affiliation.names(),
            List.of(),
            null));
  }

  private static @Nullable String id(String name, List<Cast.Member> members) {
    return members.stream()
        .map(Cast.Member::actor)
        .filter(a -> a.name().equalsIgnoreCase(name) || a.aliases().contains(name))
        .map(Actor::id)
        .findFirst()
        .orElse(null);
  }

  /** The rulers of the country whose army or ministry this is. */
  private static @Nullable String rulers(Cast.Member member, List<Cast.Member> members) {
    boolean body = BODY.matcher(member.actor().name()).matches() && !isRulers(member);
    if (!body) {
      return null;
    }
    return members.stream()
        .filter(Affiliations::isRulers)
        .filter(m -> Objects.equals(m.actor().country(), member.actor().country()))
        .map(m -> m.actor().id())
        .findFirst()
        .orElse(null);
  }

  private static boolean isRulers(Cast.Member member) {
    return member.mentions().stream().anyMatch(m -> m.key().equals(Homeland.RULERS));
  }

  private static Cast.Member with(Cast.Member member, Affiliation affiliation) {
    return new Cast.Member(Actors.withAffiliation(member.actor(), affiliation), member.mentions());
  }
}
