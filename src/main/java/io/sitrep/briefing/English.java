package io.sitrep.briefing;

import io.sitrep.lexicon.WordClasses;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** English as the page writes it: numbers, articles, lists and sentence ends. */
final class English {

  private static final Pattern DETERMINED =
      Pattern.compile(
          "(?i)(the|a|an|its|their|his|her|our|this|that|these|those|one|some|several|two|three|four"
              + "|five|six|seven|eight|nine|ten|eleven|twelve|another|any|each|every|no|both|all|most|many|other|\\d[\\d,.]*)\\s.*");
  private static final Pattern POSSESSED = Pattern.compile("(?i)(its|their|his|her|our)\\s+(.+)");
  private static final Pattern YOO =
      Pattern.compile("(?i)(uni(?![dmn])|use|eu|one\\b|once|u[rt][aeiou]|un\\b|(?-i:U[A-Z.])).*");
  private static final Pattern SILENT_H = Pattern.compile("(?i)(hour|hono|heir|honest).*");
  private static final Pattern SPELLED =
      Pattern.compile("[AEFHILMNORSX]([A-Z0-9&-]+\\b|\\.).*|[AEFHILMNORSX]-.*");
  private static final Pattern EIGHT = Pattern.compile("(8|11\\b|18\\b|11[, -]|18[, -]).*");
  private static final Set<String> SAID_AS_WORDS = WordClasses.of("briefing", "said-as-words");

  private English() {}

  static String number(long value) {
    return Math.abs(value) < 1_000
        ? Long.toString(value)
        : NumberFormat.getIntegerInstance(Locale.ROOT).format(value);
  }

  /** "an ambush", "a UN convoy", "an IED". */
  static String indefinite(String noun) {
    return (takesAn(noun) ? "an " : "a ") + noun;
  }

  private static boolean takesAn(String noun) {
    int hyphen = noun.indexOf('-');
    var word = firstWord(hyphen < 0 ? noun : noun.substring(0, hyphen));
    if (YOO.matcher(noun).matches()) {
      return false;
    }
    if (SPELLED.matcher(word).matches() && !SAID_AS_WORDS.contains(word)) {
      return true;
    }
    return EIGHT.matcher(noun).matches()
        || SILENT_H.matcher(noun).matches()
        || "aeiouàâéèêîôAEIOUÉÎÔ".indexOf(noun.charAt(0)) >= 0;
  }

  /**
   * A thing as it is first mentioned: "the army unit" becomes "an army unit", "its convoy" "a
   * convoy"; a name stays as it is.
   */
  static String introduced(String text) {
    var possessed = POSSESSED.matcher(text);
    if (possessed.matches()) {
      return introduced(possessed.group(2));
    }
    if (text.regionMatches(true, 0, "the ", 0, 4)) {
      var rest = text.substring(4);
      return isParticular(rest) ? "the " + rest : introduced(rest);
    }
    if (DETERMINED.matcher(text).matches() || Nouns.isPlural(text) || isName(text)) {
      return lowerStart(text);
    }
    return text.matches(".* of \\p{Lu}.*") ? "the " + text : indefinite(text);
  }

  private static boolean isParticular(String rest) {
    return rest.contains(" of ") || rest.chars().anyMatch(Character::isUpperCase);
  }

  /** What stands before the first space, or all. */
  static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Whether every telling word is capitalised, as in "Camp Ouro" or "Radio Kalem". */
  static boolean isName(String text) {
    var head = Nouns.head(text);
    return !head.isEmpty() && Character.isUpperCase(head.codePointAt(head.lastIndexOf(' ') + 1));
  }

  static boolean isDetermined(String text) {
    return DETERMINED.matcher(text).matches();
  }

  /** "a", "a and b", "a, b and c". */
  static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    var start = String.join(", ", items.subList(0, items.size() - 1));
    return start + " and " + items.getLast();
  }

  static String capitalised(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = "“\"‘'".indexOf(text.charAt(0)) >= 0 && text.length() > 1 ? 1 : 0;
    int next = text.offsetByCodePoints(first, 1);
    return text.substring(0, first)
        + text.substring(first, next).toUpperCase(Locale.ROOT)
        + text.substring(next);
  }

  /** A determiner or number word at the start without its capital; anything else is kept. */
  static String lowerStart(String text) {
    if (text.isEmpty() || !DETERMINED.matcher(text).matches()) {
      return text;
    }
    int end = text.indexOf(' ');
    return text.substring(0, end).toLowerCase(Locale.ROOT) + text.substring(end);
  }

  /** With a capital at the start and a full stop at the end. */
  static String sentence(String text) {
    var stripped = text.strip();
    var whole = stripped.isEmpty() || ".!?".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    return capitalised(whole ? stripped : stripped + ".");
  }

  static String quoted(String text) {
    return "“" + text.replaceAll("[\"“”]", "") + "”";
  }

  /** The parts that say something, one after the other. */
  static String joined(String between, @Nullable String... parts) {
    var said = new StringBuilder();
    for (var part : parts) {
      if (part != null && !part.isBlank()) {
        said.append(said.isEmpty() ? "" : between).append(part.strip());
      }
    }
    return said.toString();
  }
}
