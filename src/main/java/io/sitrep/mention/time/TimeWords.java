package io.sitrep.mention.time;

import io.sitrep.mention.time.When.Unit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words of English that dates are made of; loaded once, then only read. */
final class TimeWords {

  static final TimeWords ENGLISH = new TimeWords("/io/sitrep/lexicon/en/");

  /** How far a month's name can be trusted on its own. */
  enum Trust {
    SURE,
    UNSURE,
    SHORT
  }

  /** A month by name. */
  record MonthWord(int month, Trust trust) {}

  /** A day by name: "12-25", "2001-09-11", "?" or "-" as in the table. */
  record NamedDay(List<String> words, String date) {}

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
  private final Map<String, List<NamedDay>> namedDays = new HashMap<>();
  private final Map<String, List<List<String>>> dayParts = new HashMap<>();
  private final Map<String, TenseMark> tenses = new HashMap<>();

  private TimeWords(String folder) {
    rows(folder + "months.tsv")
        .forEach(r ->
            months.put(
                r[0],
                new MonthWord(
                    Integer.parseInt(r[1]), Trust.valueOf(r[2].toUpperCase(Locale.ROOT)))));
    rows(folder + "weekdays.tsv").forEach(r -> weekdays.put(r[0], Integer.valueOf(r[1])));
    rows(folder + "time-units.tsv")
        .forEach(r -> units.put(r[0], r[1].equals("fortnight") ? Unit.WEEK : unitNamed(r[1])));
    rows(folder + "time-numbers.tsv").forEach(r -> numbers.put(r[0], Integer.valueOf(r[1])));
    rows(folder + "ordinals.tsv").forEach(r -> ordinals.put(r[0], Integer.valueOf(r[1])));
    rows(folder + "seasons.tsv").forEach(r -> seasons.put(r[0], Integer.valueOf(r[1])));
    rows(folder + "named-days.tsv").forEach(r -> addNamedDay(r[0], r[1]));
    rows(folder + "day-parts.tsv").forEach(r -> addDayPart(List.of(r[0].split(" "))));
    rows(folder + "tense.tsv").forEach(this::addTense);
  }

  private static Unit unitNamed(String name) {
    return Unit.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static List<String[]> rows(String file) {
    try (var in = TimeWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no lexicon " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addNamedDay(String phrase, String date) {
    var words = List.of(phrase.split(" "));
    namedDays.merge(words.getFirst(), List.of(new NamedDay(words, date)), TimeWords::both);
  }

  private void addDayPart(List<String> words) {
    dayParts.merge(words.getFirst(), List.of(words), TimeWords::both);
  }

  private void addTense(String[] row) {
    var next = row[2].isEmpty() ? Set.<String>of() : new TreeSet<>(List.of(row[2].split(" ")));
    tenses.put(row[0], new TenseMark(Tense.valueOf(row[1].toUpperCase(Locale.ROOT)), next));
  }

  private static <T> List<T> both(List<T> some, List<T> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
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
    if (end < 1 || end > 2 || !Set.of("st", "nd", "rd", "th").contains(norm.substring(end))) {
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

  /** The longest day by name that starts here, or null. */
  @Nullable NamedDay namedDay(Lexemes lexemes, int at) {
    NamedDay best = null;
    for (var day : namedDays.getOrDefault(lexemes.norm(at), List.of())) {
      if (lexemes.matches(at, day.words())
          && (best == null || day.words().size() > best.words().size())) {
        best = day;
      }
    }
    return best;
  }

  /** How many tokens the longest word for a part of the day takes here. */
  int dayPart(Lexemes lexemes, int at) {
    int best = 0;
    for (var words : dayParts.getOrDefault(lexemes.norm(at), List.of())) {
      if (words.size() > best && lexemes.matches(at, words)) {
        best = words.size();
      }
    }
    return best;
  }

  @Nullable TenseMark tense(String norm) {
    return tenses.get(norm);
  }
}
