package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.TsvIndex;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names and nouns of actors. Read-only once made: safe for all threads. */
final class ActorWords {

  /** Words that say what armed people do and hide who they are. */
  private static final Set<String> HIDING = WordClasses.of("actor", "hiding");

  private static final String TITLE = "title";

  private static final TsvIndex CITIES = TsvIndex.of("world/cities.tsv", 0);
  private static final TsvIndex SUBDIVISIONS = TsvIndex.of("world/subdivisions.tsv", 1, 3);

  final PhraseTrie<Head> heads = new PhraseTrie<>();
  final PhraseTrie<Boolean> titles = new PhraseTrie<>();
  final PhraseTrie<Known> groups = new PhraseTrie<>();
  final PhraseTrie<Party> people = new PhraseTrie<>();

  /** A noun for a body; {@code common} ones stand without a name: "the ministry". */
  record Head(ActorType type, boolean common) {}

  /** A group the lexicon knows by name; {@code country} is empty where it has several. */
  record Known(String name, ActorType type, String country) {}

  ActorWords() {
    heads.from("en/actor-heads.tsv", ActorWords::readHead);
    titles
        .from("en/actor-heads.tsv", ActorWords::readTitledHead)
        .from("en/titles.tsv", ActorWords::readTitle, 0, 2);
    groups
        .from("world/armed-groups.tsv", (row, to) -> add(armedGroup(row), row, to), 0, 1)
        .from("world/state-forces.tsv", (row, to) -> add(stateForces(row), row, to), 0, 1)
        .from("world/organisations.tsv", (row, to) -> add(organisation(row), row, to), 0, 1);
    people.from("en/persons.tsv", ActorWords::readPerson, 0, 1);
  }

  private static void readHead(String[] row, PhraseTrie.Phrases<Head> heads) {
    if (!row[2].equals(TITLE)) {
      var type = Coded.parse(ActorType.class, row[1]);
      heads.add(row[0], new Head(type, row[2].equals("common")));
    }
  }

  private static void readTitledHead(String[] row, PhraseTrie.Phrases<Boolean> titles) {
    if (row[2].equals(TITLE)) {
      titles.add(row[0], true);
    }
  }

  private static void readTitle(String[] row, PhraseTrie.Phrases<Boolean> titles) {
    titles.add(row[0], true);
    for (var alias : row[2].split(";", -1)) {
      if (alias.length() > 2) {
        titles.add(alias, true);
      }
    }
  }

  private static void readPerson(String[] row, PhraseTrie.Phrases<Party> people) {
    var party = Coded.parse(Party.class, row[2]);
    people.add(row[1], party);
    people.add(row[0], party);
  }

  boolean isPlace(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    int space = lower.indexOf(' ');
    var first = Normalizer.fold(space < 0 ? lower : lower.substring(0, space));
    return isIn(CITIES.rows(first), 0, lower) || isIn(SUBDIVISIONS.rows(first), 1, lower);
  }

  private static boolean isIn(List<String[]> rows, int column, String lower) {
    for (var row : rows) {
      if (row[column].toLowerCase(Locale.ROOT).equals(lower)) {
        return true;
      }
    }
    return false;
  }

  static boolean hides(String noun) {
    for (var word : HIDING) {
      if (noun.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static ActorType body(String kind) {
    return switch (kind) {
      case "international-organisation" -> ActorType.INTERNATIONAL_ORGANISATION;
      case "media", "company" -> ActorType.COMPANY;
      default -> ActorType.CIVILIAN_GROUP;
    };
  }

  private static Known armedGroup(String[] row) {
    return new Known(row[0], ActorType.ARMED_GROUP, only(row[2]));
  }

  private static Known stateForces(String[] row) {
    return new Known(row[0], ActorType.STATE_FORCES, only(row[2]));
  }

  private static Known organisation(String[] row) {
    return new Known(row[0], body(row[2]), "");
  }

  private static String only(String countries) {
    return countries.contains(";") || countries.equals("-") ? "" : countries;
  }

  private static void add(Known known, String[] row, PhraseTrie.Phrases<Known> groups) {
    groups.add(row[0], known);
    for (var alias : row[1].split(";", -1)) {
      if (!alias.equals("-")) {
        groups.add(alias, known);
      }
    }
  }
}
