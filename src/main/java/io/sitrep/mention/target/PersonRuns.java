package io.sitrep.mention.target;

import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.CalendarWords;
import io.sitrep.mention.NumberReader;
import io.sitrep.mention.Words;
import io.sitrep.mention.place.Gazetteer;
import io.sitrep.text.Normalizer;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads names of persons in running text. Read-only once made: safe for all threads. */
final class PersonRuns {

  private static final int LONGEST = 6;
  private static final int TITLES = 9;

  private static final Set<String> PARTICLES = WordClasses.of("target", "particles");

  private static final Set<String> LEADS = WordClasses.of("target", "leads");

  /** Words that end the names of bodies and places. */
  private static final Set<String> BODIES = WordClasses.of("target", "person-runs-bodies");

  private final PhraseTrie<Boolean> titles = new PhraseTrie<>();
  private final PhraseTrie<Boolean> others = new PhraseTrie<>();
  private final Gazetteer gazetteer;

  /** Tokens {@code [from, to)}; {@code titled} where a title or a noun for a person leads to it. */
  record Run(int from, int to, boolean titled) {}

  PersonRuns(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    titles
        .from("en/titles.tsv", PersonRuns::readNames, 0, 2)
        .from("en/persons.tsv", PersonRuns::readBoth, 0, 1);
    for (var file : List.of("armed-groups", "state-forces", "organisations")) {
      others.from("world/" + file + ".tsv", PersonRuns::readGroup, 0, 1);
    }
  }

  private static void readNames(String[] row, PhraseTrie.Phrases<Boolean> phrases) {
    phrases.add(row[0], true);
    addAll(row[2], phrases);
  }

  private static void readBoth(String[] row, PhraseTrie.Phrases<Boolean> phrases) {
    phrases.add(row[0], true);
    phrases.add(row[1], true);
  }

  private static void readGroup(String[] row, PhraseTrie.Phrases<Boolean> phrases) {
    phrases.add(row[0], true);
    addAll(row[1], phrases);
  }

  private static void addAll(String list, PhraseTrie.Phrases<Boolean> phrases) {
    for (var other : list.split(";", -1)) {
      if (other.length() > 1) {
        phrases.add(other, true);
      }
    }
  }

  /** The name that starts here, or after titles, adjectives and party names, or null. */
  @Nullable Run lead(Sentence sentence, int at) {
    boolean titled = false;
    for (int i = at; i < Math.min(sentence.size(), at + TITLES); i++) {
      var run = at(sentence, i, titled);
      if (run != null) {
        return run;
      }
      if (!passes(sentence, i)) {
        return null;
      }
      titled = titles.longest(sentence.tokens(), i) != null || (titled && isTitleEnd(sentence, i));
    }
    return null;
  }

  boolean isTitle(Sentence sentence, int at) {
    return titles.longest(sentence.tokens(), at) != null;
  }

  private static boolean isTitleEnd(Sentence sentence, int at) {
    return sentence.token(at).norm().length() < 3;
  }

  private static boolean passes(Sentence sentence, int at) {
    var token = sentence.token(at);
    boolean ends = Words.PHRASE_ENDS.contains(token.norm()) && !LEADS.contains(token.norm());
    return token.isWord() && !ends && !Words.isParticiple(token.norm());
  }

  /** The name that starts with this token, or null. */
  @Nullable Run at(Sentence sentence, int at, boolean titled) {
    if (!isPart(sentence, at) || isDemonym(sentence, at)) {
      return null;
    }
    int to = at + 1;
    while (to < sentence.size() && to - at < LONGEST && continues(sentence, to)) {
      to++;
    }
    boolean single = to - at == 1;
    boolean proper = single ? titled : true;
    var title = titles.longest(sentence.tokens(), at);
    if (!proper || title != null || isOther(sentence, at, to) || isRole(sentence, to - 1)) {
      return null;
    }
    return new Run(at, to, titled);
  }

  private boolean continues(Sentence sentence, int at) {
    boolean particle =
        PARTICLES.contains(sentence.token(at).norm())
            && at + 1 < sentence.size()
            && isPart(sentence, at + 1);
    return particle || isPart(sentence, at);
  }

  private static boolean isPart(Sentence sentence, int at) {
    var token = sentence.token(at);
    return token.isCapitalised()
        && NumberReader.small(token.norm()) < 0
        && !CalendarWords.isDayOrMonth(token.norm())
        && !Words.PHRASE_ENDS.contains(token.norm());
  }

  /** Not "ANA" of "Ana Soler". */
  private static boolean isMost(int known, int all) {
    return known >= all || (known > 1 && known * 2 >= all);
  }

  private boolean isDemonym(Sentence sentence, int at) {
    return gazetteer.isDemonym(Normalizer.fold(sentence.token(at).text()));
  }

  /** "Ana Soler" of "Judge Ana Soler" */
  String withoutTitle(String name) {
    var words = List.of(name.split(" ", -1));
    int from = 0;
    while (from + 1 < words.size() && isTitle(words.get(from))) {
      from++;
    }
    return String.join(" ", words.subList(from, words.size()));
  }

  /**
   * "THE DECORATED ADMIRAL", where capitals tell nothing: a role, and no surname such as Bishop.
   */
  private boolean isRole(Sentence sentence, int last) {
    var text = sentence.token(last).text();
    boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    return capitals
        && (titles.longest(sentence.tokens(), last) != null || isDemonym(sentence, last));
  }

  private boolean isTitle(String word) {
    var folded = Normalizer.fold(word);
    return titles.word(folded) != null
        || (folded.endsWith(".") && titles.word(folded.substring(0, folded.length() - 1)) != null);
  }

  /** A place, a group, a body, initials. */
  private boolean isOther(Sentence sentence, int from, int to) {
    var match = others.longest(sentence.tokens(), from);
    int place = gazetteer.longest(sentence.tokens(), from);
    boolean known =
        (match != null && isMost(match.length(), to - from)) || (place > 0 && place >= to - from);
    boolean body =
        BODIES.contains(sentence.token(to - 1).norm())
            || (to < sentence.size() && BODIES.contains(sentence.token(to).norm()))
            || BODIES.contains(sentence.token(from).norm());
    boolean initials = to - from == 1 && Normalizer.fold(sentence.token(from).text()).length() < 4;
    return known || body || initials;
  }
}
