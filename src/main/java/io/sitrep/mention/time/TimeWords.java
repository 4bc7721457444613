package io.sitrep.mention.time;

import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.Tsv;
import io.sitrep.mention.time.When.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The words of English that dates are made of; loaded once, then only read. */
final class TimeWords {

  static final TimeWords ENGLISH = new TimeWords("en/");

  private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");

  /** How far a month's name can be trusted on its own. */
  enum Trust {
    SURE,
    UNSURE,
    SHORT
  }

  /** A month by name. */
  record MonthWord(int month, Trust trust) {}

  /** What a verb says about the dates near it, once one of the words after it is met. */
  record TenseMark(Tense tense, Set<String> next) {}

  /** Where a mark sets the dates near it. */
  enum Tense {
    FUTURE,
    REPORTING,
    PAST
  }

  private final Map<String, MonthWord> months = new HashMap<>();
  private final Map<String, Integer> weekdays = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> seasons = new HashMap<>();
  private final PhraseTrie<String> namedDays = new PhraseTrie<>();
  private final PhraseTrie<Boolean> dayParts = new PhraseTrie<>();
  private final Map<String, TenseMark> tenses = new HashMap<>();

  private TimeWords(String folder) {
    for (var row : Tsv.rows(folder + "months.tsv")) {
      months.put(row[0], month(row));
    }
    for (var row : Tsv.rows(folder + "time-units.tsv")) {
      units.put(row[0], row[1].equals("fortnight") ? Unit.WEEK : unitNamed(row[1]));
    }
    for (var row : Tsv.rows(folder + "tense.tsv")) {
      addTense(row);
    }
    read(folder + "weekdays.tsv", weekdays);
    read(folder + "time-numbers.tsv", numbers);
    read(folder + "ordinals.tsv", ordinals);
    read(folder + "seasons.tsv", seasons);
    namedDays.from(folder + "named-days.tsv", (row, phrases) -> phrases.add(row[0], row[1]));
    dayParts.from(folder + "day-parts.tsv", (row, phrases) -> phrases.add(row[0], true));
  }

  private static void read(String file, Map<String, Integer> words) {
    for (var row : Tsv.rows(file)) {
      words.put(row[0], Integer.valueOf(row[1]));
    }
  }

  private static MonthWord month(String[] row) {
    return new MonthWord(Integer.parseInt(row[1]), Trust.valueOf(row[2].toUpperCase(Locale.ROOT)));
  }

  private static Unit unitNamed(String name) {
    return Unit.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private void addTense(String[] row) {
    var next = row[2].isEmpty() ? Set.<String>of() : new TreeSet<>(List.of(row[2].split(" ")));
    tenses.put(row[0], new TenseMark(Tense.valueOf(row[1].toUpperCase(Locale.ROOT)), next));
  }

  @Nullable MonthWord month(String norm) {
    return months.get(norm);
  }

  /** 1 for Monday to 7 for Sunday, or 0. */
  int weekday(String norm) {
    return weekdays.getOrDefault(norm, 0);
  }

  @Nullable Unit unit(String norm) {
    return units.get(norm);
  }

  /** The number, 0 for a vague one, -1 for another word. */
  int number(String norm) {
    return numbers.getOrDefault(norm, -1);
  }

  /** "5th" or "fifth" as 5, or 0. */
  int ordinal(String norm) {
    return ordinals.getOrDefault(norm, digits(norm));
  }

  private static int digits(String norm) {
    int end = norm.length() - 2;
    if (end < 1
        || end > 2
        || !Character.isDigit(norm.charAt(0))
        || !SUFFIXES.contains(norm.substring(end))) {
      return 0;
    }
    return norm.substring(0, end).chars().allMatch(Character::isDigit)
        ? Integer.parseInt(norm.substring(0, end))
        : 0;
  }

  /** The season's first month, or 0. */
  int season(String norm) {
    return seasons.getOrDefault(norm, 0);
  }

  /** The longest day by name that starts here, with its date as in the table, or null. */
  PhraseTrie.@Nullable Match<String> namedDay(Lexemes lexemes, int at) {
    return namedDays.longest(lexemes.tokens(), at);
  }

  /** How many tokens the longest word for a part of the day takes here. */
  int dayPart(Lexemes lexemes, int at) {
    var match = at < lexemes.size() ? dayParts.longest(lexemes.tokens(), at) : null;
    return match == null ? 0 : match.length();
  }

  @Nullable TenseMark tense(String norm) {
    return tenses.get(norm);
  }
}
