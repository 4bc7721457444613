package io.sitrep.mention;

import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import io.sitrep.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a person's name: a title and a name, or two capitalised words and more, with an age. */
final class NameReader {

  private static final Set<String> PARTICLES = WordClasses.of("mention", "particles");
  private static final Set<String> DAYS = WordClasses.of("mention", "days");

  /** Words that stand after people in a headline with capitals throughout. */
  private static final Set<String> OUTCOMES = WordClasses.of("mention", "name-reader-outcomes");

  private static final Set<String> DEATHS = WordClasses.of("mention", "deaths");

  /** "Dovar Charter School": what a place's name ends in. */
  private static final Set<String> NO_SURNAMES = WordClasses.of("mention", "no-surnames");

  private static final int LONGEST = 7;
  private static final List<String> BODIES =
      List.of("world/organisations.tsv", "world/state-forces.tsv", "world/armed-groups.tsv");

  /** Countries that people are called after. */
  private static final Set<String> GIVEN_NAMES = WordClasses.of("mention", "given-names");

  private final PhraseTrie<Boolean> titles = new PhraseTrie<>();
  private final PhraseTrie<Boolean> countries = new PhraseTrie<>();
  private final PhraseTrie<Boolean> bodies = new PhraseTrie<>();
  private final PhraseTrie<Boolean> heads = new PhraseTrie<>();

  /** A name over tokens {@code [from, to)}; the age, where one follows, lies inside. */
  record Name(int from, int to, String text, boolean titled, boolean aged) {}

  NameReader() {
    titles.from("en/titles.tsv", (row, phrases) -> addWord(row[0], phrases));
    countries.from("world/countries.tsv", (row, phrases) -> phrases.add(row[2], true), 2);
    BODIES.forEach(file -> bodies.from(file, NameReader::addBody, 0, 1));
    heads.from("en/actor-heads.tsv", (row, phrases) -> addWord(row[0], phrases));
  }

  private static void addBody(String[] row, PhraseTrie.Phrases<Boolean> phrases) {
    phrases.add(row[0], true);
    List.of(row[1].split(";")).forEach(alias -> phrases.add(alias, true));
  }

  private static void addWord(String word, PhraseTrie.Phrases<Boolean> phrases) {
    if (word.indexOf(' ') < 0) {
      phrases.add(word, true);
    }
  }

  /** The name that starts at this index. */
  @Nullable Name read(Sentence sentence, int at) {
    return read(sentence, at, false);
  }

  /** The name of the person a noun before it speaks of: "the driver <Omar Said>". */
  @Nullable Name readAfterNoun(Sentence sentence, int at) {
    return read(sentence, at, true);
  }

  private @Nullable Name read(Sentence sentence, int at, boolean afterNoun) {
    if (at >= sentence.size()) {
      return null;
    }
    boolean dated = Words.isAge(sentence.token(at).norm());
    int i = dated ? at + 1 : at;
    while (i < sentence.size() && i - at < LONGEST && isTitle(sentence.token(i))) {
      i++;
    }
    boolean titled = i > (dated ? at + 1 : at);
    int start = i;
    while (i < sentence.size() && i - start < LONGEST && continues(sentence, i, start)) {
      i++;
    }
    if (!afterNoun && !titled && !dated && isShouted(sentence, at) && !isNamePlace(sentence, at)) {
      return null;
    }
    int capitals = capitals(sentence, start, i);
    if (capitals == 0 || (!titled && isOtherThanPerson(sentence, start, i))) {
      return null;
    }
    int end = isWhere(sentence, at, i) ? i : withAge(sentence, i);
    boolean aged = dated || end > i;
    if (capitals < 2 && !titled && !aged) {
      return null;
    }
    return new Name(at, end, words(sentence, dated ? at + 1 : at, i), titled, aged);
  }

  /** "Sri Lanka", "Red Cross", "Dovar Peace Council", but not "Jordan Lee". */
  private boolean isOtherThanPerson(Sentence sentence, int from, int to) {
    var body = bodies.longest(sentence.tokens(), from);
    if (body != null && body.length() == to - from) {
      return true;
    }
    var last = sentence.token(to - 1).norm();
    if (to - from > 1 && (heads.word(last) != null || NO_SURNAMES.contains(last))) {
      return true;
    }
    if (sentence.token(from).is("operation")) {
      return true;
    }
    boolean given = to - from > 1 && GIVEN_NAMES.contains(sentence.token(from).norm());
    return !given && countries.longest(sentence.tokens(), from) != null;
  }

  /** "In <Port Lima>, 32 were killed": the number counts people and is no age. */
  private static boolean isWhere(Sentence sentence, int at, int comma) {
    return at > 0
        && Words.PREPOSITIONS.contains(sentence.token(at - 1).norm())
        && comma + 2 < sentence.size()
        && Words.BE.contains(sentence.token(comma + 2).norm());
  }

  /** True amid upper case, where capitals tell nothing. */
  private static boolean isShouted(Sentence sentence, int at) {
    int words = 0;
    for (int i = Math.max(0, at - 4); i < Math.min(sentence.size(), at + 5); i++) {
      var token = sentence.token(i);
      if (token.isWord()) {
        words++;
        if (!token.text().equals(token.text().toUpperCase(Locale.ROOT))) {
          return false;
        }
      }
    }
    return words >= 4;
  }

  /** Where a name is likely even then: first, after a comma, a participle, "the death of". */
  private static boolean isNamePlace(Sentence sentence, int at) {
    if (at == 0) {
      return !Words.isParticiple(sentence.token(0).norm());
    }
    var before = sentence.token(at - 1);
    return before.is(",")
        || Words.isParticiple(before.norm())
        || (before.is("of") && at > 1 && DEATHS.contains(sentence.token(at - 2).norm()));
  }

  boolean isTitle(Token token) {
    return titles.word(token.norm()) != null
        || (token.norm().endsWith(".")
            && titles.word(token.norm().substring(0, token.norm().length() - 1)) != null);
  }

  private static String words(Sentence sentence, int from, int to) {
    var words = new StringBuilder();
    for (int i = from; i < to; i++) {
      words.append(i == from ? "" : " ").append(sentence.token(i).text());
    }
    return words.toString();
  }

  private static boolean continues(Sentence sentence, int i, int start) {
    var token = sentence.token(i);
    if (isNamePart(token)) {
      return true;
    }
    return i > start
        && PARTICLES.contains(token.norm())
        && i + 1 < sentence.size()
        && (isNamePart(sentence.token(i + 1)) || isSecondParticle(sentence, i + 1));
  }

  /** "Juan de <la> Cruz" */
  private static boolean isSecondParticle(Sentence sentence, int at) {
    return PARTICLES.contains(sentence.token(at).norm())
        && at + 1 < sentence.size()
        && isNamePart(sentence.token(at + 1));
  }

  private static boolean isNamePart(Token token) {
    return token.isCapitalised()
        && (!Words.PHRASE_ENDS.contains(token.norm()) || token.text().equals("Said"))
        && NumberReader.small(token.norm()) < 0
        && !DAYS.contains(token.norm())
        && !OUTCOMES.contains(token.norm())
        && !isUpperParticiple(token);
  }

  private static boolean isUpperParticiple(Token token) {
    return Words.isParticiple(token.norm())
        && token.text().equals(token.text().toUpperCase(Locale.ROOT));
  }

  private static int capitals(Sentence sentence, int from, int to) {
    int capitals = 0;
    for (int i = from; i < to; i++) {
      capitals += sentence.token(i).isCapitalised() ? 1 : 0;
    }
    return capitals;
  }

  /** ", 35," or "(35)" or ", aged 35,": the index after it. */
  static int withAge(Sentence sentence, int at) {
    int i = at;
    if (i + 1 < sentence.size() && (sentence.token(i).is(",") || sentence.token(i).is("("))) {
      i++;
      if (sentence.token(i).is("aged") || sentence.token(i).is("age")) {
        i++;
      }
      if (i < sentence.size() && isAge(sentence, i)) {
        i++;
        boolean closed =
            i < sentence.size() && (sentence.token(i).is(",") || sentence.token(i).is(")"));
        return closed ? i + 1 : i;
      }
    }
    return at;
  }

  /** The end of "of 59" after a noun for one person, or {@code at}. */
  static int withAgeOf(Sentence sentence, int at) {
    return at + 1 < sentence.size() && sentence.token(at).is("of") && isAge(sentence, at + 1)
        ? at + 2
        : at;
  }

  private static boolean isAge(Sentence sentence, int i) {
    var token = sentence.token(i);
    if (!token.isNumber() || token.text().length() > 3) {
      return false;
    }
    if (i + 1 >= sentence.size()) {
      return true;
    }
    var next = sentence.token(i + 1);
    return next.isMark() || next.is("and") || next.is("of") || Words.BE.contains(next.norm());
  }
}
