package io.sitrep.mention.target;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.Party;
import io.sitrep.lexicon.PersonNoun;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.TargetKind;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.NumberReader;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the thing, people or place that a noun phrase names. Read-only once made. */
final class NounPhrases {

  private static final int LONGEST = 7;
  private static final Set<String> ARTICLES = WordClasses.of("target", "articles");
  private static final Set<String> BODIES = WordClasses.of("target", "noun-phrases-bodies");

  /** Nouns that end as adverbs do. */
  private static final Set<String> NOUNS = WordClasses.of("target", "noun-phrases-nouns");

  private static final Set<String> ENDS = WordClasses.of("target", "ends");

  private static final Set<String> OWNED = WordClasses.of("target", "owned");

  private static final Set<String> SETTLEMENTS = WordClasses.of("target", "settlements");

  private final PhraseTrie<TargetKind> things = new PhraseTrie<>();
  private final PhraseTrie<Boolean> places = new PhraseTrie<>();
  private final PhraseTrie<Boolean> persons = new PhraseTrie<>();
  private final PhraseTrie<Boolean> attackers = new PhraseTrie<>();

  NounPhrases() {
    things.from("en/targets.tsv", NounPhrases::readThing, 0, 1);
    places.from("en/places.tsv", NounPhrases::readPlace);
    persons.from("en/persons.tsv", NounPhrases::readPerson, 0, 1);
    attackers.from("en/persons.tsv", NounPhrases::readAttacker, 0, 1);
  }

  private static void readThing(String[] row, PhraseTrie.Phrases<TargetKind> phrases) {
    var kind = Coded.parse(TargetKind.class, row[2]);
    phrases.add(row[0], kind);
    phrases.add(row[1], kind);
  }

  private static void readPlace(String[] row, PhraseTrie.Phrases<Boolean> phrases) {
    if (SETTLEMENTS.contains(row[1])) {
      phrases.add(row[0], true);
    }
  }

  /** But not the attackers, or their losses. */
  private static void readPerson(String[] row, PhraseTrie.Phrases<Boolean> phrases) {
    var kind = Coded.parse(PersonNoun.Kind.class, row[3]);
    boolean telling = kind == PersonNoun.Kind.ROLE || kind == PersonNoun.Kind.COLLECTIVE;
    if (telling && !row[2].equals(Party.ARMED_GROUP.code())) {
      phrases.add(row[1], true);
      phrases.add(row[0], kind == PersonNoun.Kind.COLLECTIVE);
    }
  }

  private static void readAttacker(String[] row, PhraseTrie.Phrases<Boolean> phrases) {
    if (row[2].equals(Party.ARMED_GROUP.code())) {
      phrases.add(row[0], true);
      phrases.add(row[1], true);
    }
  }

  /** The phrase that starts at this token, or null where it names nothing that can be attacked. */
  @Nullable NounPhrase from(Sentence sentence, int at) {
    int from = at;
    while (from < sentence.size() && isLeading(sentence, from)) {
      from++;
    }
    int to = from;
    while (to < sentence.size() && to - from < LONGEST && !ends(sentence, to)) {
      to++;
    }
    return to == from ? null : headed(sentence, from, to);
  }

  /** The phrase that ends before this token, or null. */
  @Nullable NounPhrase before(Sentence sentence, int to) {
    int from = to;
    while (from > 0
        && to - from < LONGEST
        && !ends(sentence, from - 1)
        && !isLeading(sentence, from - 1)) {
      from--;
    }
    return from == to ? null : headed(sentence, from, to);
  }

  private static boolean isLeading(Sentence sentence, int at) {
    var norm = sentence.token(at).norm();
    return ARTICLES.contains(norm)
        || sentence.token(at).isNumber()
        || NumberReader.small(norm) >= 0
        || Words.POSSESSIVES.contains(norm)
        || norm.equals("\"");
  }

  private static boolean ends(Sentence sentence, int at) {
    var token = sentence.token(at);
    return (token.isMark() && !token.is("'s"))
        || token.isNumber()
        || NumberReader.small(token.norm()) >= 0
        || ENDS.contains(token.norm())
        || (Words.PHRASE_ENDS.contains(token.norm()) && !token.is("'s"))
        || (token.norm().length() > 4
            && token.norm().endsWith("ly")
            && !NOUNS.contains(token.norm()));
  }

  private @Nullable NounPhrase headed(Sentence sentence, int from, int to) {
    var village = villageOf(sentence, from, to);
    if (village != null) {
      return village;
    }
    if (to - from > 1 && attackers.longest(sentence.tokens(), to - 1) != null) {
      return null; // "cattle rustlers"
    }
    for (int end = to; end > from; end--) {
      var kind = kindOf(sentence, from, end);
      if (kind != null) {
        boolean name = kind == TargetKind.PERSON && startsName(sentence, end, to);
        return name ? null : new NounPhrase(from, withOwner(sentence, end, to), kind);
      }
    }
    return null;
  }

  /**
   * "the residence <of the ambassador>", "offices <of banker Ada Moro>": whose it is says which.
   */
  private static int withOwner(Sentence sentence, int end, int to) {
    boolean owned =
        end == to
            && OWNED.contains(sentence.token(end - 1).norm())
            && end + 1 < sentence.size()
            && sentence.token(end).is("of");
    if (!owned) {
      return end;
    }
    int from = ARTICLES.contains(sentence.token(end + 1).norm()) ? end + 2 : end + 1;
    int last = from;
    while (last < sentence.size()
        && last - from < LONGEST
        && !ends(sentence, last)
        && !isPredicate(sentence, from, last)) {
      last++;
    }
    return last > from ? last : end;
  }

  /** "the office of Ada Moro <failed>", "of the party <burned>" */
  private static boolean isPredicate(Sentence sentence, int from, int at) {
    var token = sentence.token(at);
    boolean afterName =
        at > from
            && sentence.token(at - 1).isCapitalised()
            && Character.isLowerCase(token.text().codePointAt(0));
    return afterName || (at > from && Words.isParticiple(token.norm()));
  }

  /** "judge" of "judge Ada Moro" names nobody by itself. */
  private static boolean startsName(Sentence sentence, int at, int to) {
    return at < to && sentence.token(at).isCapitalised();
  }

  /** "village of Osara", "Kelo village of Osara" */
  private @Nullable NounPhrase villageOf(Sentence sentence, int from, int to) {
    boolean noun = places.longest(sentence.tokens(), to - 1) != null;
    boolean of = to + 1 < sentence.size() && sentence.token(to).is("of");
    if (!noun || !of || !sentence.token(to + 1).isCapitalised()) {
      return null;
    }
    int end = to + 1;
    while (end < sentence.size() && sentence.token(end).isCapitalised()) {
      end++;
    }
    int start = from > 0 && sentence.token(from - 1).is("the") ? from - 1 : from;
    return new NounPhrase(start, end, TargetKind.PLACE);
  }

  /** By the noun the phrase ends with. */
  private @Nullable TargetKind kindOf(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      var thing = things.longest(sentence.tokens(), i);
      if (thing != null && i + thing.length() == to) {
        return thing.value();
      }
      var place = places.longest(sentence.tokens(), i);
      if (place != null && i + place.length() == to) {
        return TargetKind.PLACE;
      }
    }
    if (BODIES.contains(sentence.token(to - 1).norm())) {
      return TargetKind.GROUP;
    }
    for (int i = from; i < to; i++) {
      var person = persons.longest(sentence.tokens(), i);
      if (person != null && i + person.length() == to && !sentence.token(to - 1).isCapitalised()) {
        return person.value() ? TargetKind.GROUP : TargetKind.PERSON;
      }
    }
    return null;
  }
}
