package io.sitrep.mention.actor;

import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.mention.NumberReader;
import io.sitrep.mention.Words;
import io.sitrep.text.Sentence;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Words for violent acts, and whether a verb is active where it stands. */
final class Violence {

  private static final Set<String> SHOTS =
      Set.of(
          "gunshot",
          "bullet",
          "stab",
          "knife",
          "shrapnel",
          "splinter",
          "severe",
          "his",
          "her",
          "their");

  private static final Set<String> BE = WordClasses.of("actor", "violence-be");

  private static final Set<String> RESPONSE =
      Set.of("clash", "raid-by-state", "foiled-plot", "riot", "other");

  private static final Set<String> NO_OBJECT = WordClasses.of("actor", "no-object");

  private static final Set<String> PLACING = WordClasses.of("actor", "placing");

  /** "shot at" people */
  private static final Set<String> AIMED = Set.of("shot", "fired", "struck", "hit", "attacked");

  private static final Set<String> STRIKES = WordClasses.of("actor", "strikes");

  private static final Set<String> ASSAULTS = WordClasses.of("actor", "assaults");

  private static final Set<String> DYING = Set.of("die", "fall", "perish", "succumb", "lose");
  private static final Set<String> UNHARMED = Set.of("freed", "displaced");

  /** Words over which no verb reaches for its object. */
  private static final Set<String> WALLS =
      Set.of(
          ";", ":", ".", "but", "while", "when", "who", "which", "that", "by", "after", "before");

  private static final Set<String> CAPTIVE = Set.of("hostage", "hostages", "captive");

  private static final Set<String> HEDGES = Set.of("least", "most", "about", "around");

  private static final int REACH = 7;

  private final PhraseTrie<Boolean> light = new PhraseTrie<>();
  private final PhraseTrie<Boolean> weapons = new PhraseTrie<>();
  private final PhraseTrie<Boolean> things = new PhraseTrie<>();
  private final PhraseTrie<Boolean> ruin = new PhraseTrie<>();
  private final PhraseTrie<Boolean> verbs = new PhraseTrie<>();
  private final PhraseTrie<Boolean> nouns = new PhraseTrie<>();
  private final PhraseTrie<Boolean> harms = new PhraseTrie<>();
  private final PhraseTrie<Boolean> fights = new PhraseTrie<>();

  Violence() {
    verbs
        .from("en/events.tsv", (row, to) -> addEvent(row, isVerb(row), to))
        .from("en/outcomes.tsv", (row, to) -> add(row, isDone(row), to));
    nouns.from("en/events.tsv", (row, to) -> addEvent(row, !isVerb(row), to));
    fights.from("en/events.tsv", (row, to) -> add(row, row[2].equals("clash"), to));
    harms.from("en/outcomes.tsv", (row, to) -> add(row, isSuffered(row), to));
    light.from("en/light-verbs.tsv", (row, to) -> add(row, row[1].equals("deed"), to));
    ruin.from("en/light-verbs.tsv", (row, to) -> add(row, row[1].equals("ruin"), to));
    weapons.from("en/weapons.tsv", Violence::addBoth, 0, 1);
    things.from("en/targets.tsv", Violence::addBoth, 0, 1);
  }

  private static void addBoth(String[] row, PhraseTrie.Phrases<Boolean> phrases) {
    phrases.add(row[0], true);
    phrases.add(row[1], true);
  }

  private static void add(String[] row, boolean wanted, PhraseTrie.Phrases<Boolean> phrases) {
    if (wanted) {
      phrases.add(row[0], true);
    }
  }

  private static void addEvent(String[] row, boolean wanted, PhraseTrie.Phrases<Boolean> phrases) {
    add(row, wanted && !RESPONSE.contains(row[2]), phrases);
  }

  private static boolean isVerb(String[] row) {
    return row[3].startsWith("verb");
  }

  private static boolean isSuffered(String[] row) {
    return row[3].equals("verb-part") || row[3].equals("verb-past");
  }

  private static boolean isDone(String[] row) {
    return isVerb(row) && !DYING.contains(row[1]) && !UNHARMED.contains(row[2]);
  }

  /** The length of the violent verb that starts here, or 0. */
  int verb(Sentence sentence, int at) {
    if (areWounds(sentence, at)) {
      return 0;
    }
    var match = verbs.longest(sentence.tokens(), at);
    return match == null ? phrase(sentence, at) : match.length();
  }

  /** "died of <wounds>", "with gunshot <wounds>": a noun. */
  private static boolean areWounds(Sentence sentence, int at) {
    return at > 0
        && sentence.token(at).is("wounds")
        && (Words.PREPOSITIONS.contains(sentence.token(at - 1).norm())
            || SHOTS.contains(sentence.token(at - 1).norm()));
  }

  /**
   * "staged an attack", "a bomb planted by", "burned three buses": violent by what goes with it.
   */
  private int phrase(Sentence sentence, int at) {
    var deed = light.longest(sentence.tokens(), at);
    if (deed != null) {
      int to = at + deed.length();
      boolean done = isSufferedBy(sentence, at, to) && reaches(sentence, at - 1, -1, this::isDeed);
      return done || reaches(sentence, to, 1, this::isDeed) ? deed.length() : 0;
    }
    var harm = ruin.longest(sentence.tokens(), at);
    if (harm == null) {
      return 0;
    }
    int to = at + harm.length();
    boolean done = isSufferedBy(sentence, at, to) && reaches(sentence, at - 1, -1, this::isThing);
    return done || reaches(sentence, to, 1, this::isThing) ? harm.length() : 0;
  }

  /** A participle of no violence: "repelled", "witnessed", "escorted". */
  boolean isOtherDeed(Sentence sentence, int at) {
    return at >= 0
        && Words.endsAsParticiple(sentence.token(at).norm())
        && verb(sentence, at) == 0
        && noun(sentence, at) == 0
        && light.longest(sentence.tokens(), at) == null
        && ruin.longest(sentence.tokens(), at) == null;
  }

  private boolean isDeed(Sentence sentence, int at) {
    return nouns.longest(sentence.tokens(), at) != null
        || CAPTIVE.contains(sentence.token(at).norm())
        || weapons.longest(sentence.tokens(), at) != null;
  }

  private boolean isThing(Sentence sentence, int at) {
    return things.longest(sentence.tokens(), at) != null;
  }

  private static boolean isSufferedBy(Sentence sentence, int at, int to) {
    boolean by =
        IntStream.range(to, Math.min(sentence.size(), to + 4))
            .anyMatch(i -> sentence.token(i).is("by"));
    return by || isPassive(sentence, at);
  }

  private static boolean reaches(
      Sentence sentence, int from, int step, BiPredicate<Sentence, Integer> test) {
    for (int i = from, n = 0; i >= 0 && i < sentence.size() && n < REACH; i += step, n++) {
      if (WALLS.contains(sentence.token(i).norm())) {
        return false;
      }
      if (test.test(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  int noun(Sentence sentence, int at) {
    var match = nouns.longest(sentence.tokens(), at);
    return match == null ? 0 : match.length();
  }

  /** "killed", "wounded": the participle of a harm. */
  boolean isHarm(Sentence sentence, int at) {
    return harms.longest(sentence.tokens(), at) != null;
  }

  /** "clash", "firefight", "exchange of fire" */
  boolean isFight(Sentence sentence, int at) {
    return fights.longest(sentence.tokens(), at) != null;
  }

  /** A harm that no object follows: "Five officers killed in a blast". */
  boolean isReduced(Sentence sentence, int at) {
    var match = harms.longest(sentence.tokens(), at);
    if (match == null) {
      return false;
    }
    int next = at + match.length();
    return next >= sentence.size()
        || sentence.token(next).isMark()
        || NO_OBJECT.contains(sentence.token(next).norm())
        || isNumberAfterAnd(sentence, next)
        || (isAt(sentence, next) && !AIMED.contains(sentence.token(next - 1).norm()));
  }

  /** "six killed <and 21> wounded" */
  private static boolean isNumberAfterAnd(Sentence sentence, int at) {
    return sentence.token(at).is("and")
        && at + 1 < sentence.size()
        && (sentence.token(at + 1).isNumber()
            || NumberReader.small(sentence.token(at + 1).norm()) > 0);
  }

  /** "Seven youths gunned down <at> a fair", but not "gunned down at least seven". */
  private static boolean isAt(Sentence sentence, int at) {
    boolean hedge = at + 1 < sentence.size() && HEDGES.contains(sentence.token(at + 1).norm());
    return PLACING.contains(sentence.token(at).norm()) && !hedge;
  }

  /** A deed that is its owner's, as "the rebels' attack" is; "the mayor's murder" is not. */
  boolean isAssault(Sentence sentence, int at) {
    return at < sentence.size()
        && (STRIKES.contains(sentence.token(at).norm())
            || ASSAULTS.contains(sentence.token(at).norm()));
  }

  /** A noun for what armies do from afar: "strikes", "shelling", "drone". */
  boolean isStrike(Sentence sentence, int at) {
    return STRIKES.contains(sentence.token(at).norm());
  }

  static boolean isPassive(Sentence sentence, int at) {
    int before = at - 1;
    while (before >= 0 && isAdverb(sentence, before)) {
      before--;
    }
    return before >= 0 && BE.contains(sentence.token(before).norm());
  }

  private static boolean isAdverb(Sentence sentence, int at) {
    var norm = sentence.token(at).norm();
    return norm.endsWith("ly") || norm.equals("also") || norm.equals("later") || norm.equals("not");
  }
}
