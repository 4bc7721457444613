package io.sitrep.mention.target;

import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.Words;
import io.sitrep.mention.place.Gazetteer;
import io.sitrep.mention.target.PersonRuns.Run;
import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds persons by name who are killed, hurt, taken or attacked: "the murder of Judge Ana Soler",
 * "Ana Soler, a judge, was shot". Read-only once made: safe for all threads.
 */
public final class NamedVictims {

  private static final Set<String> OF = Set.of("of");
  private static final Set<String> CALLED = Set.of("identified", "named");

  private static final int REACH = 45;

  private static final Set<String> NOUNS = WordClasses.of("target", "named-victims-nouns");
  private static final Set<String> ATTACKS = WordClasses.of("target", "attacks");
  private static final int ASIDE = 14;
  private static final Set<String> ASIDES = WordClasses.of("target", "asides");
  private static final Set<String> VICTIMS = WordClasses.of("target", "victims");
  private static final Set<String> UPON = Set.of("on", "against");
  private static final Set<String> LINKS = Set.of(",", "and", ";", "&");
  private static final Set<String> WALLS =
      Set.of(
          ";", ":", ".", "that", "said", "when", "while", "after", "because", "but", "\"", "who");

  private static final Set<String> UNHARMED = Set.of("freed", "displaced", "captured");

  private final PersonRuns runs;
  private final PhraseTrie<Boolean> suffered = new PhraseTrie<>();
  private final PhraseTrie<Boolean> dies = new PhraseTrie<>();

  public NamedVictims(Gazetteer gazetteer) {
    runs = new PersonRuns(gazetteer);
    suffered
        .from("en/outcomes.tsv", (row, to) -> add(row, row[3].startsWith("verb"), to))
        .from("en/attack-verbs.tsv", (row, to) -> to.add(row[0], true));
    dies.from("en/outcomes.tsv", (row, to) -> add(row, row[3].equals("intransitive"), to));
  }

  private static void add(String[] row, boolean wanted, PhraseTrie.Phrases<Boolean> phrases) {
    if (wanted && !UNHARMED.contains(row[2])) {
      phrases.add(row[0], true);
    }
  }

  /** Where the sentence names them, without their titles. */
  public List<Span> spans(Sentence sentence) {
    return find(sentence).stream().map(run -> sentence.span(run.from(), run.to())).toList();
  }

  FullNames names(Document document) {
    return FullNames.of(document, runs);
  }

  List<Run> find(Sentence sentence) {
    var found = new ArrayList<Run>();
    for (int i = 0; i < sentence.size(); i++) {
      var norm = sentence.token(i).norm();
      if (NOUNS.contains(norm) && isNext(sentence, i, OF)) {
        list(sentence, i + 2, found);
      } else if (ATTACKS.contains(norm) && isNext(sentence, i, UPON)) {
        list(sentence, i + 2, found);
      } else if (NOUNS.contains(norm)) {
        owner(sentence, i, found);
      } else if (names(sentence, i) && tellsOfVictims(sentence, i)) {
        list(sentence, i + 1, found);
      } else {
        verb(sentence, i, found);
      }
    }
    return found;
  }

  /** "identified as", "the following died:" */
  private static boolean names(Sentence sentence, int at) {
    boolean as =
        sentence.token(at).is("as") && at > 0 && CALLED.contains(sentence.token(at - 1).norm());
    return as || sentence.token(at).is(":") || sentence.token(at).is("are");
  }

  private static boolean tellsOfVictims(Sentence sentence, int at) {
    return sentence.has(VICTIMS, Math.max(0, at - REACH), at);
  }

  private static boolean isNext(Sentence sentence, int at, Set<String> words) {
    return at + 2 < sentence.size() && words.contains(sentence.token(at + 1).norm());
  }

  private void verb(Sentence sentence, int at, List<Run> found) {
    var match = suffered.longest(sentence.tokens(), at);
    if (match != null) {
      if (isPassive(sentence, at)) {
        subjects(sentence, at, found);
      } else {
        list(sentence, at + match.length(), found);
      }
    } else if (dies.longest(sentence.tokens(), at) != null) {
      subjects(sentence, at, found);
    }
  }

  /** "Ana Soler's murder" */
  private void owner(Sentence sentence, int at, List<Run> found) {
    if (at < 2 || !sentence.token(at - 1).is("'s")) {
      return;
    }
    int from = at - 2;
    while (from > 0 && sentence.token(from - 1).isCapitalised()) {
      from--;
    }
    add(runs.at(sentence, from, true), found);
  }

  /** "Ana Soler, Judge Pedro Ruiz and their driver Luis Sosa" */
  private void list(Sentence sentence, int from, List<Run> found) {
    int at = from;
    while (at < sentence.size()) {
      var run = runs.lead(sentence, at);
      if (run == null || isOwner(sentence, run) || isThing(sentence, run)) {
        return;
      }
      add(run, found);
      at = afterLink(sentence, run.to());
    }
  }

  /** "burnt a Land Cruiser": no person has an article. */
  private static boolean isThing(Sentence sentence, Run run) {
    return run.from() > 0
        && (sentence.token(run.from() - 1).is("a") || sentence.token(run.from() - 1).is("an"));
  }

  /** The index after the comma, "and" or aside that leads on to the next name, or the end. */
  private int afterLink(Sentence sentence, int from) {
    int at = from;
    if (at + 1 < sentence.size() && sentence.token(at).is(",") && isAside(sentence, at + 1)) {
      at = afterAside(sentence, at + 1);
    }
    if (at >= sentence.size() || !LINKS.contains(sentence.token(at).norm())) {
      return sentence.size();
    }
    while (at < sentence.size() && LINKS.contains(sentence.token(at).norm())) {
      at++;
    }
    return at;
  }

  /** "42", "aged 42", "a teacher", "president of the court" */
  private boolean isAside(Sentence sentence, int at) {
    var token = sentence.token(at);
    return token.isNumber()
        || ASIDES.contains(token.norm())
        || (runs.isTitle(sentence, at) && runs.lead(sentence, at) == null);
  }

  private static int afterAside(Sentence sentence, int from) {
    int at = from;
    while (at < sentence.size() && at - from < ASIDE && !sentence.token(at).isMark()) {
      at++;
    }
    return at;
  }

  private static boolean isPassive(Sentence sentence, int at) {
    int i = at - 1;
    while (i > 0 && Words.isAdverb(sentence.token(i).norm())) {
      i--;
    }
    return i >= 0 && Words.BE.contains(sentence.token(i).norm());
  }

  /** The names before the verb that no preposition governs. */
  private void subjects(Sentence sentence, int verb, List<Run> found) {
    int start = verb;
    while (start > 0
        && verb - start < REACH
        && !isWall(sentence, start - 1)
        && suffered.longest(sentence.tokens(), start - 1) == null) {
      start--;
    }
    int i = start;
    boolean governed = false;
    boolean titled = false;
    while (i < verb) {
      var token = sentence.token(i);
      var run = runs.at(sentence, i, titled);
      if (run != null && run.to() <= verb) {
        if (!governed && !isOwner(sentence, run)) {
          add(run, found);
        }
        i = run.to();
        titled = false;
        continue;
      }
      if (Words.PREPOSITIONS.contains(token.norm())) {
        governed = true;
      } else if (token.is(",") || token.is("and")) {
        governed = false;
      }
      titled = runs.isTitle(sentence, i);
      i++;
    }
  }

  /** It was not she who died in "killed Ana Soler's brother". */
  private static boolean isOwner(Sentence sentence, Run run) {
    return run.to() < sentence.size() && Words.GENITIVES.contains(sentence.token(run.to()).norm());
  }

  /** Not the semicolon of "Ana Soler, a judge; Pedro Ruiz, a clerk; and their driver". */
  private boolean isWall(Sentence sentence, int at) {
    boolean listing =
        sentence.token(at).is(";")
            && at + 1 < sentence.size()
            && (sentence.token(at + 1).is("and") || runs.lead(sentence, at + 1) != null);
    return WALLS.contains(sentence.token(at).norm()) && !listing;
  }

  private static void add(@Nullable Run run, List<Run> found) {
    if (run != null && found.stream().noneMatch(r -> r.from() < run.to() && run.from() < r.to())) {
      found.add(run);
    }
  }
}
