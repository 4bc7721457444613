package io.sitrep.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the language of a text by its script and, among those in Latin letters, by their commonest
 * words.
 */
final class LanguageDetector {

  private static final int SEEN = 6_000;
  private static final int FEWEST_WORDS = 12;
  private static final Pattern SPACE = Pattern.compile(" ");

  private static final Map<Character.UnicodeScript, String> BY_SCRIPT =
      Map.ofEntries(
          Map.entry(Character.UnicodeScript.ARABIC, "ar"),
          Map.entry(Character.UnicodeScript.ARMENIAN, "hy"),
          Map.entry(Character.UnicodeScript.BENGALI, "bn"),
          Map.entry(Character.UnicodeScript.CYRILLIC, "ru"),
          Map.entry(Character.UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(Character.UnicodeScript.ETHIOPIC, "am"),
          Map.entry(Character.UnicodeScript.GEORGIAN, "ka"),
          Map.entry(Character.UnicodeScript.GREEK, "el"),
          Map.entry(Character.UnicodeScript.HAN, "zh"),
          Map.entry(Character.UnicodeScript.HANGUL, "ko"),
          Map.entry(Character.UnicodeScript.HEBREW, "he"),
          Map.entry(Character.UnicodeScript.HIRAGANA, "ja"),
          Map.entry(Character.UnicodeScript.KATAKANA, "ja"),
          Map.entry(Character.UnicodeScript.MYANMAR, "my"),
          Map.entry(Character.UnicodeScript.TAMIL, "ta"),
          Map.entry(Character.UnicodeScript.THAI, "th"));

  /** Letters that one language of a shared script has and its neighbour has not. */
  private static final Map<String, String> BY_LETTERS =
      Map.of("ru", "[іїєґ]", "ar", "[پچژگ]", "zh", "[\\u3040-\\u30FF]");

  private static final Map<String, String> NEIGHBOUR = Map.of("ru", "uk", "ar", "fa", "zh", "ja");

  /** The languages that have a word, by the word. */
  private static final Map<String, List<String>> WORDS = load();

  private LanguageDetector() {}

  /** The language's two letters; empty where a text is too short or too mixed to tell. */
  static Optional<String> detect(String text) {
    var seen = text.substring(0, Math.min(SEEN, text.length())).toLowerCase(Locale.ROOT);
    var script = mainScript(seen);
    return script
        .map(it ->
            it == Character.UnicodeScript.LATIN
                ? byWords(seen)
                : Optional.ofNullable(BY_SCRIPT.get(it)).map(language -> byLetters(language, seen)))
        .orElse(Optional.empty());
  }

  private static Optional<Character.UnicodeScript> mainScript(String text) {
    var counts = new HashMap<Character.UnicodeScript, Integer>();
    int ascii = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (c < 0x80) {
        ascii += Character.isLetter(c) ? 1 : 0;
      } else if (Character.isLetter(c)) {
        counts.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    if (ascii > 0) {
      counts.merge(Character.UnicodeScript.LATIN, ascii, Integer::sum);
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  private static String byLetters(String language, String text) {
    var letters = BY_LETTERS.get(language);
    boolean neighbour =
        letters != null
            && Pattern.compile(letters).matcher(text).results().count() * 100 > text.length();
    return neighbour ? NEIGHBOUR.getOrDefault(language, language) : language;
  }

  private static Optional<String> byWords(String text) {
    var words = words(text);
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    var hits = new HashMap<String, Long>();
    for (var word : words) {
      WORDS.getOrDefault(word, List.of()).forEach(language -> hits.merge(language, 1L, Long::sum));
    }
    var ranked =
        hits.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    long first = ranked.getFirst().getValue();
    long second = ranked.size() < 2 ? 0 : ranked.get(1).getValue();
    boolean clear = first * 100 >= words.size() * 12L && first * 4 > second * 5;
    return clear ? Optional.of(ranked.getFirst().getKey()) : Optional.empty();
  }

  /** The runs of letters. */
  private static List<String> words(String text) {
    var words = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }

  private static Map<String, List<String>> load() {
    try (var in = LanguageDetector.class.getResourceAsStream("function-words.tsv")) {
      var table = new HashMap<String, List<String>>();
      for (var line :
          new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().toList()) {
        int tab = line.indexOf('\t');
        for (var word : Set.of(SPACE.split(line.substring(tab + 1)))) {
          table.computeIfAbsent(word, _ -> new ArrayList<>(2)).add(line.substring(0, tab));
        }
      }
      return table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
