package io.sitrep.mention.quantity;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.text.Token;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units of measurement. Read-only once made: safe for all threads. */
final class Units {

  private static final Map<String, String> SPELT =
      Map.ofEntries(
          Map.entry("yr", "years"),
          Map.entry("mo", "months"),
          Map.entry("wk", "weeks"),
          Map.entry("d", "days"),
          Map.entry("h", "hours"),
          Map.entry("min", "minutes"),
          Map.entry("s", "seconds"),
          Map.entry("night", "nights"),
          Map.entry("weekend", "weekends"),
          Map.entry("fortnight", "fortnights"),
          Map.entry("decade", "decades"),
          Map.entry("century", "centuries"),
          Map.entry("age", "years"),
          Map.entry("age-month", "months"),
          Map.entry("age-week", "weeks"),
          Map.entry("age-day", "days"));

  private final PhraseTrie<Unit> words = new PhraseTrie<>();

  /** A unit; {@code name} is its symbol, or the plural of a stretch of time. */
  record Unit(String name, QuantityKind kind) {}

  Units() {
    words.from("en/units.tsv", Units::read);
  }

  private static void read(String[] row, PhraseTrie.Phrases<Unit> phrases) {
    if (!row[2].equals("kind")) {
      var kind = Coded.parse(QuantityKind.class, row[2]);
      phrases.add(row[0], new Unit(name(row, kind), kind));
    }
  }

  /** "kilowatts" and "megawatts" share a symbol in the list: the word itself tells them apart. */
  private static String name(String[] row, QuantityKind kind) {
    return switch (kind) {
      case POWER, FREQUENCY, DATA, VOLUME -> row[0];
      default -> SPELT.getOrDefault(row[1], row[1]);
    };
  }

  PhraseTrie.@Nullable Match<Unit> at(List<Token> tokens, int at) {
    return at < 0 || at >= tokens.size() ? null : words.longest(tokens, at);
  }

  @Nullable Unit word(String norm) {
    return words.word(norm);
  }
}
