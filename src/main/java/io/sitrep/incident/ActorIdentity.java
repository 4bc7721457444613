package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.mention.actor.ActorMention;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether two mentions stand for the same actor; small and certain rules only. */
final class ActorIdentity {

  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "a",
          "an",
          "its",
          "their",
          "his",
          "her",
          "of",
          "in",
          "for",
          "and",
          "s",
          "some",
          "group",
          "suspected",
          "alleged",
          "local",
          "unidentified",
          "armed",
          "mr",
          "dr");

  private ActorIdentity() {}

  static boolean same(ActorMention one, ActorMention other, @Nullable String home) {
    if (isLone(one) && isLone(other)) {
      return one.type() != ActorType.PERSON
          || other.type() != ActorType.PERSON
          || samePerson(one, other);
    }
    if (one.type() != other.type() && !alike(one.type(), other.type())) {
      return false;
    }
    if (!one.key().isEmpty() && !other.key().isEmpty()) {
      return one.key().equals(other.key());
    }
    if (one.type() == ActorType.PERSON) {
      return samePerson(one, other);
    }
    return sameName(one, other) || sameService(one, other, home);
  }

  /** The one attacker, however described: "a 25-year-old man", "the gunman", his name. */
  private static boolean isLone(ActorMention mention) {
    return switch (mention.foundBy()) {
      case "lone-attacker", "apposed-attacker" -> mention.name().matches("(?i)(an?|the) .*|\\d.*");
      case "identified-person" -> mention.cues().isAgent();
      default -> false;
    };
  }

  private static boolean alike(ActorType one, ActorType other) {
    return one != ActorType.PERSON
        && other != ActorType.PERSON
        && one != ActorType.FOREIGN_STATE
        && other != ActorType.FOREIGN_STATE
        && one != ActorType.STATE_FORCES
        && other != ActorType.STATE_FORCES;
  }

  private static boolean samePerson(ActorMention one, ActorMention other) {
    var a = person(one);
    var b = person(other);
    boolean surname = a.getLast().equals(b.getLast());
    return surname
        && (a.size() == 1 || b.size() == 1 || a.get(a.size() - 2).equals(b.get(b.size() - 2)));
  }

  /** The words of the name without its title. */
  private static List<String> person(ActorMention mention) {
    var name = mention.aliases().isEmpty() ? mention.name() : mention.aliases().getFirst();
    return List.of(name.split(",", -1)[0].toLowerCase(Locale.ROOT).split(" ", -1));
  }

  private static boolean sameName(ActorMention one, ActorMention other) {
    var a = tokens(one.name());
    var b = tokens(other.name());
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return a.equals(b)
        || abbreviates(one, other)
        || abbreviates(other, one)
        || partOf(a, b)
        || partOf(b, a);
  }

  /** "the ministry" of "the defence ministry"; a lone word must be the last of the longer name. */
  private static boolean partOf(Set<String> small, Set<String> large) {
    return small.size() < large.size() && large.containsAll(small);
  }

  private static boolean abbreviates(ActorMention full, ActorMention brief) {
    var name = tidy(brief.name());
    return full.aliases().contains(name);
  }

  /** "Nigerien soldiers", "the army" and "its soldiers" are one army. */
  private static boolean sameService(ActorMention one, ActorMention other, @Nullable String home) {
    var service = service(one);
    return !service.isEmpty()
        && service.equals(service(other))
        && Objects.equals(country(one, home), country(other, home));
  }

  private static @Nullable String country(ActorMention mention, @Nullable String home) {
    return mention.country() == null ? home : mention.country();
  }

  /** The arm of the state a plain noun stands for, or empty. */
  private static String service(ActorMention mention) {
    if (mention.type() != ActorType.STATE_FORCES || isUnit(mention)) {
      return "";
    }
    var name = mention.name().toLowerCase(Locale.ROOT);
    if (name.contains("polic") || name.contains("constable") || name.contains("sheriff")) {
      return "police";
    }
    boolean army = name.matches("(.* )?(army|soldiers?|troops|military|army unit|armed forces)");
    return army ? "army" : "";
  }

  private static boolean isUnit(ActorMention mention) {
    return mention.foundBy().equals("named-body") && mention.name().matches(".*\\d.*");
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
    weight += mention.type() == ActorType.PERSON ? person(mention).size() * 10 : 0;
    return weight + Math.min(tokens(mention.name()).size(), 9);
  }

  /** The one mentioned last before this mention, else the first after it. */
  static ActorGroup nearest(List<ActorGroup> groups, ActorMention mention) {
    var best = groups.getFirst();
    for (var group : groups) {
      if (distance(group, mention) < distance(best, mention)) {
        best = group;
      }
    }
    return best;
  }

  private static int distance(ActorGroup group, ActorMention mention) {
    return group.mentions().stream()
        .mapToInt(own -> Math.abs(own.span().start() - mention.span().start()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  static String tidy(String name) {
    return name.replaceFirst("^[\\p{Punct}•“”‘’\\s]+", "")
        .replaceFirst("[,;:•“”\"\\s]+$", "")
        .replaceFirst("(?<=\\p{L}{3})\\.$", "")
        .replaceFirst("['’]s?$", "")
        .replaceFirst("^(?i:the|its|their|his|her|our) ", "");
  }

  private static Set<String> tokens(String name) {
    var words = new HashSet<String>();
    Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty() && !EMPTY.contains(word))
        .map(word ->
            word.length() > 4 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
        .forEach(words::add);
    return words;
  }
}
