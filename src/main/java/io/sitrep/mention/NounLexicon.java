package io.sitrep.mention;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.PersonNoun;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.text.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The nouns for people and, to tell them apart, those for things. Read-only once made. */
final class NounLexicon {

  private static final List<String> THINGS =
      List.of(
          "en/weapons.tsv", "en/targets.tsv", "en/places.tsv", "en/units.tsv", "en/animals.tsv");

  private final PhraseTrie<PersonNoun> persons = new PhraseTrie<>();
  private final Nationals nationals = new Nationals();
  private final PhraseTrie<Boolean> things = new PhraseTrie<>();

  NounLexicon() {
    persons.from("en/persons.tsv", NounLexicon::readPerson, 0, 1);
    for (var file : THINGS) {
      things.from(file, NounLexicon::readThing, 0, 1);
    }
  }

  private static void readPerson(String[] row, PhraseTrie.Phrases<PersonNoun> persons) {
    var kind = Coded.parse(PersonNoun.Kind.class, row[3]);
    var party = Coded.parse(Party.class, row[2]);
    int size = row.length < 5 || row[4].equals("-") ? 0 : Integer.parseInt(row[4]);
    persons.add(row[0], new PersonNoun(row[0], row[0].equals(row[1]), party, kind, size));
    persons.add(row[1], new PersonNoun(row[0], true, party, kind, size));
  }

  private static void readThing(String[] row, PhraseTrie.Phrases<Boolean> things) {
    things.add(row[0], true);
    if (row.length > 2) {
      things.add(row[1], true);
    }
  }

  PhraseTrie.@Nullable Match<PersonNoun> person(Sentence sentence, int at) {
    var match = persons.longest(sentence.tokens(), at);
    if (match != null) {
      return match;
    }
    var aged = aged(sentence, at);
    return aged == null ? nationals.at(sentence, at) : aged;
  }

  /** "a <19-year-old> was hurt", "two <16-year-olds>": an age that stands for its bearer. */
  private static PhraseTrie.@Nullable Match<PersonNoun> aged(Sentence sentence, int at) {
    var norm = at < sentence.size() ? sentence.token(at).norm() : "";
    boolean several = norm.endsWith("-year-olds");
    return several || Words.isAge(norm) || norm.endsWith("-month-old")
        ? new PhraseTrie.Match<>(
            1, new PersonNoun(norm, several, Party.CIVILIAN, PersonNoun.Kind.NEUTRAL, 0))
        : null;
  }

  boolean isThing(Sentence sentence, int at) {
    return things.longest(sentence.tokens(), at) != null;
  }
}
