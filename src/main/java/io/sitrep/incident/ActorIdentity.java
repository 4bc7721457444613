package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.mention.actor.ActorMention;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides whether two mentions stand for the same actor; small and certain rules only. */
final class ActorIdentity {

  private static final Pattern TIED =
      Pattern.compile("(?i)\\b(linked|affiliated|allied|aligned|loyal|close|opposed) (to|with)\\b");

  private ActorIdentity() {}

  static boolean same(Appellation one, Appellation other, @Nullable String home) {
    if (one.lone() && other.lone()) {
      return one.type() != ActorType.PERSON
          || other.type() != ActorType.PERSON
          || samePerson(one.person(), other.person());
    }
    if (one.type() != other.type() && !alike(one.type(), other.type())) {
      return false;
    }
    if (!one.key().isEmpty() && !other.key().isEmpty()) {
      return one.key().equals(other.key());
    }
    if (one.type() == ActorType.PERSON) {
      return samePerson(one.person(), other.person());
    }
    return sameName(one, other) || sameService(one, other, home);
  }

  private static boolean alike(ActorType one, ActorType other) {
    return one != ActorType.PERSON
        && other != ActorType.PERSON
        && one != ActorType.FOREIGN_STATE
        && other != ActorType.FOREIGN_STATE
        && one != ActorType.STATE_FORCES
        && other != ActorType.STATE_FORCES;
  }

  private static boolean samePerson(List<String> a, List<String> b) {
    boolean surname = a.getLast().equals(b.getLast());
    return surname
        && (a.size() == 1 || b.size() == 1 || a.get(a.size() - 2).equals(b.get(b.size() - 2)));
  }

  private static boolean sameName(Appellation one, Appellation other) {
    var a = one.words();
    var b = other.words();
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return a.equals(b)
        || one.aliases().contains(other.tidy())
        || other.aliases().contains(one.tidy())
        || (partOf(a, b) && !isTied(other))
        || (partOf(b, a) && !isTied(one));
  }

  /** "an alliance linked to the Front" is not the Front. */
  private static boolean isTied(Appellation one) {
    return TIED.matcher(one.tidy()).find();
  }

  /** "the ministry" of "the defence ministry"; a lone word must be the last of the longer name. */
  private static boolean partOf(Set<String> small, Set<String> large) {
    return small.size() < large.size() && large.containsAll(small);
  }

  /** "Nigerien soldiers", "the army" and "its soldiers" are one army. */
  private static boolean sameService(Appellation one, Appellation other, @Nullable String home) {
    return !one.service().isEmpty()
        && one.service().equals(other.service())
        && Objects.equals(country(one, home), country(other, home));
  }

  private static @Nullable String country(Appellation called, @Nullable String home) {
    return called.country() == null ? home : called.country();
  }

  static boolean isBody(ActorMention mention) {
    return switch (mention.foundBy()) {
      case "described-actor" -> mention.type() == ActorType.GOVERNMENT;
      default -> true;
    };
  }

  static boolean isFull(ActorMention mention) {
    return mention.named() && mention.name().indexOf(' ') > 0;
  }

  static int weight(ActorMention mention) {
    int weight = mention.named() ? 100 : 0;
    weight += mention.country() == null ? 0 : 20;
    weight += mention.type() == ActorType.PERSON ? Appellation.person(mention).size() * 10 : 0;
    return weight + Math.min(Appellation.words(mention.name()).size(), 9);
  }

  /** The one mentioned last before this mention, else the first after it. */
  static ActorGroup nearest(List<ActorGroup> groups, ActorMention mention) {
    var best = groups.getFirst();
    int least = best.distance(mention);
    for (var group : groups) {
      int distance = group.distance(mention);
      if (distance < least) {
        best = group;
        least = distance;
      }
    }
    return best;
  }
}
