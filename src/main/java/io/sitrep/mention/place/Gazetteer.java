package io.sitrep.mention.place;

import io.sitrep.lexicon.Tsv;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The countries, subdivisions and towns of the world by name. Filled once, then only read: safe for
 * all threads.
 */
public final class Gazetteer {

  private final Map<String, List<Known>> byName = new HashMap<>(1 << 16);
  private final Map<String, Integer> longest = new HashMap<>();
  private final Set<String> demonyms = new HashSet<>();
  private final Map<String, String> countries = new HashMap<>();

  private Gazetteer() {}

  /** Reads the gazetteer's files; takes a moment, so do it once. */
  public static Gazetteer load() {
    var gazetteer = new Gazetteer();
    Tsv.rows("world/countries.tsv").forEach(gazetteer::addCountry);
    Tsv.rows("world/subdivisions.tsv").forEach(gazetteer::addSubdivision);
    Tsv.rows("world/cities.tsv").forEach(gazetteer::addCity);
    gazetteer.byName.values().forEach(known -> known.sort(Comparator.comparing(Known::sort)));
    return gazetteer;
  }

  /** What a folded name stands for: countries first, then subdivisions, then towns. */
  public List<Known> named(String folded) {
    return byName.getOrDefault(folded, List.of());
  }

  public boolean isDemonym(String folded) {
    return demonyms.contains(folded);
  }

  /** The English name of a country by its ISO 3166-1 alpha-2 code, or the code itself. */
  public String country(String iso2) {
    return countries.getOrDefault(iso2, iso2);
  }

  /** How many tokens the longest name that starts at this token has, or 0. */
  public int longest(List<Token> tokens, int at) {
    if (byName.containsKey(tokens.get(at).text())) {
      return 1;
    }
    int limit = Math.min(tokens.size() - at, longest.getOrDefault(tokens.get(at).norm(), 0));
    for (int length = limit; length > 0; length--) {
      if (byName.containsKey(phrase(tokens, at, length))) {
        return length;
      }
    }
    return 0;
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

  private void addCountry(String[] row) {
    var iso2 = row[0];
    countries.put(iso2, row[2]);
    add(row[2], new Known(row[2], Sort.COUNTRY, iso2, null, Certainty.SURE));
    list(row[3])
        .forEach(alias -> add(alias, new Known(row[2], Sort.COUNTRY, iso2, null, Certainty.SURE)));
    list(row[4]).forEach(demonym -> addDemonym(demonym, iso2));
    list(row[5]).forEach(city -> add(city, new Known(city, Sort.CITY, iso2, null, Certainty.SURE)));
  }

  private void addDemonym(String demonym, String iso2) {
    demonyms.add(Normalizer.fold(demonym));
    add(demonym, new Known(demonym, Sort.DEMONYM, iso2, null, Certainty.SURE));
  }

  private void addSubdivision(String[] row) {
    int level = Integer.parseInt(row[4]);
    var sort = level == 1 ? Sort.ADMIN1 : level == 0 ? Sort.REGION : Sort.DISTRICT;
    var parent = level == 1 ? row[1] : level == 2 ? orNull(row[5]) : null;
    var known = new Known(row[1], sort, row[0], parent, Certainty.SURE);
    add(row[1], known);
    list(row[3]).forEach(alias -> add(alias, known));
  }

  private void addCity(String[] row) {
    add(row[0], new Known(row[0], Sort.CITY, row[1], orNull(row[2]), certainty(row[3])));
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

  /** "US", "IL": told from "us" and "ill" by its capitals alone. */
  private static boolean isAbbreviation(String name) {
    return name.length() <= 4 && name.chars().noneMatch(Character::isLowerCase);
  }

  private static List<String> list(String cell) {
    return cell.equals("-") || cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }

  private void add(String name, Known known) {
    var folded = isAbbreviation(name) ? name : Normalizer.fold(name);
    byName.computeIfAbsent(folded, _ -> new ArrayList<>(1)).add(known);
    int space = folded.indexOf(' ');
    if (space > 0) {
      int words = (int) folded.chars().filter(c -> c == ' ').count() + 1;
      longest.merge(folded.substring(0, space), words, Math::max);
    } else {
      longest.putIfAbsent(folded, 1);
    }
  }
}
