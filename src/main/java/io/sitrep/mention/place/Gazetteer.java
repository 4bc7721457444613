package io.sitrep.mention.place;

import io.sitrep.lexicon.TsvIndex;
import io.sitrep.mention.place.Known.Certainty;
import io.sitrep.mention.place.Known.Sort;
import io.sitrep.text.Normalizer;
import io.sitrep.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The countries, subdivisions and towns of the world by name. Takes from its files the names that
 * begin with an article's words, as they come; safe for all threads.
 */
public final class Gazetteer {

  private static final TsvIndex COUNTRIES = TsvIndex.of("world/countries.tsv", 2, 3, 4, 5);
  private static final TsvIndex SUBDIVISIONS = TsvIndex.of("world/subdivisions.tsv", 1, 3);
  private static final TsvIndex CITIES = TsvIndex.of("world/cities.tsv", 0);

  private final Map<String, Names> byFirstWord = new ConcurrentHashMap<>();

  /** What a folded name stands for: countries first, then subdivisions, then towns. */
  public List<Known> named(String folded) {
    int space = folded.indexOf(' ');
    var first = space < 0 ? folded : folded.substring(0, space);
    return startingWith(Normalizer.fold(first)).byName.getOrDefault(folded, List.of());
  }

  public boolean isDemonym(String folded) {
    int space = folded.indexOf(' ');
    return startingWith(space < 0 ? folded : folded.substring(0, space)).demonyms.contains(folded);
  }

  /** How many tokens the longest name that starts at this token has, or 0. */
  public int longest(List<Token> tokens, int at) {
    var names = startingWith(tokens.get(at).norm());
    if (names.byName.containsKey(tokens.get(at).text())) {
      return 1;
    }
    int limit = Math.min(tokens.size() - at, names.longest);
    for (int length = limit; length > 0; length--) {
      if (names.byName.containsKey(phrase(tokens, at, length))) {
        return length;
      }
    }
    return 0;
  }

  /** The same, and 0 also at a token without a capital. */
  public int longestName(List<Token> tokens, int at) {
    return Character.isUpperCase(tokens.get(at).text().codePointAt(0)) ? longest(tokens, at) : 0;
  }

  /** The folded words of a range of tokens, joined by spaces. */
  public static String phrase(List<Token> tokens, int at, int length) {
    var first = tokens.get(at);
    var words = new StringBuilder(isAbbreviation(first.text()) ? first.text() : first.norm());
    for (int i = at + 1; i < at + length; i++) {
      words.append(' ').append(tokens.get(i).norm());
    }
    return words.toString();
  }

  private Names startingWith(String word) {
    var known = byFirstWord.get(word);
    return known == null ? read(word) : known;
  }

  private Names read(String word) {
    var countries = COUNTRIES.rows(word);
    var subdivisions = SUBDIVISIONS.rows(word);
    var cities = CITIES.rows(word);
    if (countries.isEmpty() && subdivisions.isEmpty() && cities.isEmpty()) {
      return Names.NONE;
    }
    var names = new Names(word);
    countries.forEach(names::addCountry);
    subdivisions.forEach(names::addSubdivision);
    cities.forEach(names::addCity);
    names.byName.values().forEach(known -> known.sort(Comparator.comparing(Known::sort)));
    var other = byFirstWord.putIfAbsent(word, names);
    return other == null ? names : other;
  }

  /** "US", "IL": told from "us" and "ill" by its capitals alone. */
  private static boolean isAbbreviation(String name) {
    if (name.length() > 4) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The names that begin with one folded word. */
  private static final class Names {

    static final Names NONE = new Names("");

    private final String first;
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Set<String> demonyms = new HashSet<>(0);
    private int longest;

    Names(String first) {
      this.first = first;
    }

    private void addCountry(String[] row) {
      var country = new Known(row[2], Sort.COUNTRY, row[0], null, Certainty.SURE, "");
      add(row[2], country);
      for (var alias : list(row[3])) {
        add(alias, country);
      }
      for (var demonym : list(row[4])) {
        addDemonym(demonym, row[0]);
      }
      for (var city : list(row[5])) {
        add(city, new Known(city, Sort.CITY, row[0], null, Certainty.SURE, ""));
      }
    }

    private void addDemonym(String demonym, String iso2) {
      demonyms.add(Normalizer.fold(demonym));
      add(demonym, new Known(demonym, Sort.DEMONYM, iso2, null, Certainty.SURE, ""));
    }

    private void addSubdivision(String[] row) {
      int level = Integer.parseInt(row[4]);
      var sort = level == 1 ? Sort.ADMIN1 : level == 0 ? Sort.REGION : Sort.DISTRICT;
      var parent = level == 1 ? row[1] : level == 2 ? orNull(row[5]) : null;
      var known = new Known(row[1], sort, row[0], parent, Certainty.SURE, row[2]);
      add(row[1], known);
      for (var alias : list(row[3])) {
        add(alias, known);
      }
    }

    private void addCity(String[] row) {
      var city = new Known(row[0], Sort.CITY, row[1], orNull(row[2]), certainty(row[3]), "");
      var known = byName.get(Normalizer.fold(row[0]));
      int capital = known == null ? -1 : capital(known, city);
      if (known != null && capital >= 0) {
        known.set(capital, city.sure());
      } else {
        add(row[0], city);
      }
    }

    /** Where the same town stands as a capital, whose subdivision country rows do not tell. */
    private static int capital(List<Known> known, Known city) {
      for (int i = 0; i < known.size(); i++) {
        if (known.get(i).sort() == Sort.CITY
            && Objects.equals(known.get(i).country(), city.country())) {
          return i;
        }
      }
      return -1;
    }

    /** Rows hold other names too, which begin with other words. */
    private void add(String name, Known known) {
      var folded = isAbbreviation(name) ? name : Normalizer.fold(name);
      int space = folded.indexOf(' ');
      var word = space < 0 ? folded : folded.substring(0, space);
      if (word.equals(first)) {
        longest = Math.max(longest, words(folded));
      } else if (!Normalizer.fold(word).equals(first)) {
        return;
      }
      byName.computeIfAbsent(folded, _ -> new ArrayList<>(1)).add(known);
    }

    private static int words(String name) {
      int words = 1;
      for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
        words++;
      }
      return words;
    }

    private static Certainty certainty(String flag) {
      return switch (flag) {
        case "ambiguous" -> Certainty.AMBIGUOUS;
        case "word" -> Certainty.WORD;
        default -> Certainty.SURE;
      };
    }

    private static @Nullable String orNull(String cell) {
      return cell.equals("-") ? null : cell;
    }

    private static String[] list(String cell) {
      return cell.equals("-") || cell.isEmpty() ? new String[0] : cell.split(";");
    }
  }
}
