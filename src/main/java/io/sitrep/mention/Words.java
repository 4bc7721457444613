package io.sitrep.mention;

import io.sitrep.lexicon.WordClasses;
import java.util.HashSet;
import java.util.Set;

/** The closed word classes of English that constructions ask for, folded. */
public final class Words {

  /** Words that open a count without a number. */
  public static final Set<String> VAGUE_COUNTS = WordClasses.of("mention", "vague-counts");

  public static final Set<String> BE = WordClasses.of("mention", "be");
  public static final Set<String> GENITIVES = Set.of("'s", "'");
  public static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve");
  public static final Set<String> DO = Set.of("do", "does", "did");
  public static final Set<String> MODALS = WordClasses.of("mention", "modals");
  public static final Set<String> NEGATIONS = WordClasses.of("mention", "negations");
  public static final Set<String> PREPOSITIONS = WordClasses.of("mention", "words-prepositions");
  public static final Set<String> CONJUNCTIONS = WordClasses.of("mention", "conjunctions");
  public static final Set<String> RELATIVES = WordClasses.of("mention", "relatives");
  private static final Set<String> NOUNS_IN_LY = WordClasses.of("mention", "nouns-in-ly");

  public static final Set<String> DETERMINERS = WordClasses.of("mention", "determiners");
  public static final Set<String> POSSESSIVES = WordClasses.of("mention", "possessives");
  public static final Set<String> PRONOUNS = WordClasses.of("mention", "pronouns");
  public static final Set<String> BLAMES = Set.of("blamed", "blame", "blames", "blaming");
  public static final Set<String> FURTHER = WordClasses.of("mention", "further");
  public static final Set<String> ADVERBS = WordClasses.of("mention", "adverbs");

  /** Words that make the number after them a name: "Highway 12". */
  public static final Set<String> NUMBERED = WordClasses.of("mention", "numbered");

  /** "ran", "drove": finite by their form alone, where "stabbed" may be a participle. */
  public static final Set<String> PRETERITES = WordClasses.of("mention", "preterites");

  /** "kills", "wounds": a headline's verbs, whose objects have no article. */
  static final Set<String> HEADLINE_VERBS = WordClasses.of("mention", "headline-verbs");

  /** Participles that only describe: "suspected dealers", "armed men". */
  static final Set<String> DESCRIPTIVE = WordClasses.of("mention", "descriptive");

  /** Words no noun phrase runs over. */
  public static final Set<String> PHRASE_ENDS = phraseEnds();

  private Words() {}

  private static Set<String> phraseEnds() {
    var ends = new HashSet<String>();
    ends.addAll(BE);
    ends.addAll(HAVE);
    ends.addAll(DO);
    ends.addAll(MODALS);
    ends.addAll(NEGATIONS);
    ends.addAll(PREPOSITIONS);
    ends.addAll(CONJUNCTIONS);
    ends.addAll(RELATIVES);
    ends.addAll(DETERMINERS);
    ends.addAll(PRONOUNS);
    ends.addAll(
        Set.of("'s", "'", "not", "said", "says", "told", "also", "later", "then", "reportedly"));
    return Set.copyOf(ends);
  }

  private static final Set<String> IRREGULAR_PARTICIPLES =
      WordClasses.of("mention", "irregular-participles");

  /** "Ahmed", "hundred" */
  private static final Set<String> NO_PARTICIPLES = WordClasses.of("mention", "no-participles");

  /** "34-year-old" */
  public static boolean isAge(String norm) {
    return norm.endsWith("-year-old");
  }

  /** A token of nothing but accents folds to an empty word. */
  public static boolean opensWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** "shelled", but not "Ahmed". */
  public static boolean endsAsParticiple(String norm) {
    return norm.endsWith("ed") && !NO_PARTICIPLES.contains(norm);
  }

  /** "wounded", "dead", "shot": a word that says what befell the people before it. */
  public static boolean isParticiple(String norm) {
    return (norm.length() > 4 && endsAsParticiple(norm)) || IRREGULAR_PARTICIPLES.contains(norm);
  }

  /** "also", "reportedly", "still": what may stand between a verb and its people. */
  public static boolean isAdverb(String norm) {
    return ADVERBS.contains(norm)
        || (norm.length() > 4 && norm.endsWith("ly") && !NOUNS_IN_LY.contains(norm));
  }
}
