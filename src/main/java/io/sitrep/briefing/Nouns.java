package io.sitrep.briefing;

import io.sitrep.lexicon.WordClasses;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One and many of the nouns that count people. */
final class Nouns {

  private static final Set<String> FOLLOWING =
      Set.of(
          "of",
          "from",
          "in",
          "at",
          "on",
          "for",
          "with",
          "belonging",
          "serving",
          "who",
          "including",
          "near",
          "inside",
          "to",
          "by");
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("people", "person"),
          Map.entry("children", "child"),
          Map.entry("wives", "wife"),
          Map.entry("thieves", "thief"),
          Map.entry("persons", "person"),
          Map.entry("troops", "soldier"),
          Map.entry("passers-by", "passer-by"),
          Map.entry("lives", "person"),
          Map.entry("mujahideen", "mujahid"));
  private static final Map<String, String> PLURALS =
      Map.ofEntries(
          Map.entry("person", "people"),
          Map.entry("child", "children"),
          Map.entry("wife", "wives"),
          Map.entry("thief", "thieves"),
          Map.entry("passer-by", "passers-by"));
  private static final String[] VOWELS = {"a", "e", "i", "o", "u"};
  private static final Set<String> COLLECTIVE = WordClasses.of("briefing", "collective");
  private static final Set<String> MANY = WordClasses.of("briefing", "many");
  private static final Set<String> ONE_IN_S = WordClasses.of("briefing", "one-in-s");

  private Nouns() {}

  /** The noun without what follows it: "members" of "members of the guard". */
  static String head(String noun) {
    var stripped = noun.strip();
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (c == ',' || (c == ' ' && isFollowing(stripped, i + 1))) {
        return stripped.substring(0, i);
      }
    }
    return stripped;
  }

  private static boolean isFollowing(String noun, int at) {
    int end = noun.indexOf(' ', at);
    return end > 0 && FOLLOWING.contains(noun.substring(at, end).toLowerCase(Locale.ROOT));
  }

  static boolean isPlural(String noun) {
    var head = head(noun);
    if (head.contains(" and ")) {
      return true;
    }
    var last = lastWord(head).toLowerCase(Locale.ROOT);
    return MANY.contains(last)
        || last.endsWith("men")
        || last.endsWith("children")
        || (last.endsWith("s")
            && !last.endsWith("ss")
            && !ONE_IN_S.contains(last)
            && !last.endsWith("'s"));
  }

  /** "soldiers" for "soldier"; a plural stays. */
  static String plural(String noun) {
    return isPlural(noun) ? noun : withHead(noun, Nouns::pluralWord);
  }

  /** "soldier" for "soldiers", "member of the guard" for "members of the guard". */
  static String singular(String noun) {
    if (COLLECTIVE.contains(lastWord(head(noun)).toLowerCase(Locale.ROOT))) {
      return "member of the " + noun;
    }
    return withHead(noun, Nouns::singularWord);
  }

  private interface Change {
    String of(String word);
  }

  private static String withHead(String noun, Change change) {
    var head = head(noun);
    var last = lastWord(head);
    int at = head.length() - last.length();
    return noun.strip().substring(0, at) + change.of(last) + noun.strip().substring(head.length());
  }

  private static String lastWord(String head) {
    return head.substring(head.lastIndexOf(' ') + 1);
  }

  private static String singularWord(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    var irregular = IRREGULAR.get(lower);
    if (COLLECTIVE.contains(lower)) {
      return word; // "four crew"
    }
    if (irregular != null) {
      return irregular;
    }
    if (lower.endsWith("men")) {
      return cut(word, 2) + "an";
    }
    if (lower.endsWith("ies") && lower.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (endsWithAny(lower, "sses", "shes", "ches", "xes")) {
      return cut(word, 2);
    }
    return isPlural(word) ? cut(word, 1) : word;
  }

  private static String pluralWord(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    var irregular = PLURALS.get(lower);
    if (COLLECTIVE.contains(lower)) {
      return word; // "four crew"
    }
    if (irregular != null) {
      return irregular;
    }
    if (lower.endsWith("man") && !lower.endsWith("human")) {
      return cut(word, 2) + "en";
    }
    if (lower.endsWith("y") && lower.length() > 1 && !endsWithAny(cut(lower, 1), VOWELS)) {
      return cut(word, 1) + "ies";
    }
    return word + (endsWithAny(lower, "s", "sh", "ch", "x") ? "es" : "s");
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (var ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
