package io.sitrep.mention.actor;

import io.sitrep.lexicon.ActorType;
import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.Tsv;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names and nouns of actors. Filled once, then only read: safe for all threads. */
final class ActorWords {

  /** Words that say what armed people do and hide who they are. */
  private static final Set<String> HIDING =
      Set.of(
          "gunm",
          "attack",
          "assail",
          "men",
          "man",
          "terror",
          "suspect",
          "shooter",
          "bomber",
          "assassin",
          "killer",
          "culprit",
          "perpetrator",
          "individual",
          "person",
          "element",
          "people",
          "robber",
          "criminal",
          "enem",
          "accomplice");

  final PhraseTrie<Head> heads = new PhraseTrie<>();
  final PhraseTrie<Boolean> titles = new PhraseTrie<>();
  final PhraseTrie<Known> groups = new PhraseTrie<>();
  final PhraseTrie<Party> people = new PhraseTrie<>();
  private final Set<String> places = new HashSet<>();

  /** A noun for a body; {@code common} ones stand without a name: "the ministry". */
  record Head(ActorType type, boolean common) {}

  /** A group the lexicon knows by name; {@code country} is empty where it has several. */
  record Known(String name, ActorType type, String country) {}

  ActorWords() {
    for (var row : Tsv.rows("en/actor-heads.tsv")) {
      if (row[2].equals("title")) {
        titles.add(row[0], true);
      } else {
        var type = Coded.parse(ActorType.class, row[1]);
        heads.add(row[0], new Head(type, row[2].equals("common")));
      }
    }
    for (var row : Tsv.rows("en/titles.tsv")) {
      titles.add(row[0], true);
      Arrays.stream(row[2].split(";", -1))
          .filter(alias -> alias.length() > 2)
          .forEach(alias -> titles.add(alias, true));
    }
    Tsv.rows("world/armed-groups.tsv").forEach(row -> addGroup(row, ActorType.ARMED_GROUP, row[2]));
    Tsv.rows("world/state-forces.tsv")
        .forEach(row -> addGroup(row, ActorType.STATE_FORCES, row[2]));
    Tsv.rows("world/organisations.tsv").forEach(row -> addGroup(row, body(row[2]), ""));
    for (var row : Tsv.rows("en/persons.tsv")) {
      var party = Coded.parse(Party.class, row[2]);
      people.add(row[1], party);
      people.add(row[0], party);
    }
    addPlaces();
  }

  private void addPlaces() {
    Tsv.rows("world/cities.tsv").forEach(row -> places.add(fold(row[0])));
    Tsv.rows("world/subdivisions.tsv").forEach(row -> places.add(fold(row[1])));
  }

  boolean isPlace(String name) {
    return places.contains(fold(name));
  }

  static boolean hides(String noun) {
    return HIDING.stream().anyMatch(noun::contains);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static ActorType body(String kind) {
    return switch (kind) {
      case "international-organisation" -> ActorType.INTERNATIONAL_ORGANISATION;
      case "media", "company" -> ActorType.COMPANY;
      default -> ActorType.CIVILIAN_GROUP;
    };
  }

  private void addGroup(String[] row, ActorType type, String countries) {
    var country = countries.contains(";") || countries.equals("-") ? "" : countries;
    var known = new Known(row[0], type, country);
    groups.add(row[0], known);
    for (var alias : row[1].split(";", -1)) {
      if (!alias.equals("-")) {
        groups.add(alias, known);
      }
    }
  }
}
