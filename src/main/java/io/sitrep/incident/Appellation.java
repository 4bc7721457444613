package io.sitrep.incident;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.actor.ActorMention;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a mention calls its actor, taken apart once for comparing; mentions called alike are equal.
 * {@code lone} is true of an attacker who acts alone, {@code person} holds the words of a name
 * without its title, {@code words} those that tell, {@code service} the arm of the state a plain
 * noun stands for, or nothing.
 */
record Appellation(
    ActorType type,
    String key,
    boolean lone,
    List<String> person,
    Set<String> words,
    String tidy,
    List<String> aliases,
    String service,
    @Nullable String country) {

  private static final Set<String> EMPTY = WordClasses.of("incident", "empty");

  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern INDEFINITE = Pattern.compile("(?i)(an?|the) .*|\\d.*");
  private static final Pattern NUMBERED = Pattern.compile(".*\\d.*");
  private static final Pattern ARMY =
      Pattern.compile("(.* )?(army|soldiers?|troops|military|army unit|armed forces)");

  Appellation {
    person = List.copyOf(person);
    words = Set.copyOf(words);
    aliases = List.copyOf(aliases);
  }

  static Appellation of(ActorMention mention) {
    return new Appellation(
        mention.type(),
        mention.key(),
        isLone(mention),
        person(mention),
        words(mention.name()),
        tidy(mention),
        mention.aliases(),
        service(mention),
        mention.country());
  }

  static String tidy(String name) {
    return NameTrim.of(name);
  }

  /** Of "party chief Omar Sela" the name, of "General Omar Sela" all. */
  static String tidy(ActorMention mention) {
    var name = tidy(mention.name());
    boolean described =
        mention.type() == ActorType.PERSON
            && !name.isEmpty()
            && Character.isLowerCase(name.codePointAt(0))
            && !mention.aliases().isEmpty();
    return described ? mention.aliases().getFirst() : name;
  }

  /** The one attacker, however described: "a 25-year-old man", "the gunman", his name. */
  private static boolean isLone(ActorMention mention) {
    return switch (mention.foundBy()) {
      case "lone-attacker", "apposed-attacker" -> INDEFINITE.matcher(mention.name()).matches();
      case "identified-person" -> mention.cues().isAgent();
      default -> false;
    };
  }

  static List<String> person(ActorMention mention) {
    var name = mention.aliases().isEmpty() ? mention.name() : mention.aliases().getFirst();
    return List.of(name.split(",", -1)[0].toLowerCase(Locale.ROOT).split(" ", -1));
  }

  static Set<String> words(String name) {
    var words = new HashSet<String>();
    for (var word : APART.split(name.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty() && !EMPTY.contains(word)) {
        boolean many = word.length() > 4 && word.endsWith("s");
        words.add(many ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }

  private static String service(ActorMention mention) {
    if (mention.type() != ActorType.STATE_FORCES || isUnit(mention)) {
      return "";
    }
    var name = mention.name().toLowerCase(Locale.ROOT);
    if (name.contains("polic") || name.contains("constable") || name.contains("sheriff")) {
      return "police";
    }
    return ARMY.matcher(name).matches() ? "army" : "";
  }

  private static boolean isUnit(ActorMention mention) {
    return mention.foundBy().equals("named-body") && NUMBERED.matcher(mention.name()).matches();
  }
}
