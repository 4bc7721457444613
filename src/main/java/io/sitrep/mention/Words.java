package io.sitrep.mention;

import java.util.HashSet;
import java.util.Set;

/** The closed word classes of English that constructions ask for, folded. */
public final class Words {

  /** Words that open a count without a number. */
  public static final Set<String> VAGUE_COUNTS =
      Set.of("several", "many", "some", "dozens", "scores", "hundreds", "thousands", "few");

  public static final Set<String> BE =
      Set.of(
          "is", "are", "was", "were", "be", "been", "being", "am", "get", "gets", "got", "getting");
  public static final Set<String> GENITIVES = Set.of("'s", "'");
  public static final Set<String> HAVE = Set.of("has", "have", "had", "having", "'ve");
  public static final Set<String> DO = Set.of("do", "does", "did");
  public static final Set<String> MODALS =
      Set.of("will", "would", "can", "could", "may", "might", "shall", "should", "must", "'ll");
  public static final Set<String> NEGATIONS =
      Set.of("no", "not", "n't", "never", "none", "nobody", "neither", "nor", "without", "zero");
  public static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "at",
          "on",
          "to",
          "from",
          "by",
          "with",
          "for",
          "near",
          "among",
          "amongst",
          "against",
          "between",
          "into",
          "during",
          "after",
          "before",
          "including",
          "over",
          "under",
          "within",
          "without",
          "through",
          "across",
          "around",
          "outside",
          "inside",
          "behind",
          "about",
          "towards",
          "toward",
          "onto",
          "upon",
          "per",
          "via",
          "since",
          "until",
          "despite",
          "besides",
          "alongside",
          "like",
          "as",
          "than",
          "off",
          "along");
  public static final Set<String> CONJUNCTIONS =
      Set.of(
          "and",
          "or",
          "but",
          "while",
          "when",
          "as",
          "that",
          "if",
          "because",
          "after",
          "before",
          "nor",
          "though",
          "although",
          "whereas",
          "where",
          "since",
          "until");
  public static final Set<String> RELATIVES =
      Set.of("who", "whom", "whose", "which", "that", "what");
  public static final Set<String> DETERMINERS =
      Set.of(
          "the", "this", "these", "those", "that", "a", "an", "his", "her", "their", "its", "our",
          "my", "your", "both", "all", "each", "every", "any", "some", "such", "another");
  public static final Set<String> POSSESSIVES =
      Set.of("his", "her", "their", "its", "our", "my", "your");
  public static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "they",
          "him",
          "them",
          "it",
          "we",
          "i",
          "you",
          "us",
          "himself",
          "herself",
          "themselves",
          "itself");
  public static final Set<String> FURTHER =
      Set.of("other", "others", "another", "more", "additional", "further", "extra");
  public static final Set<String> ADVERBS =
      Set.of(
          "also",
          "still",
          "already",
          "then",
          "later",
          "so",
          "far",
          "now",
          "only",
          "just",
          "even",
          "too",
          "all",
          "both",
          "thus",
          "here",
          "there",
          "yet",
          "once",
          "since",
          "feared",
          "confirmed",
          "reported",
          "believed",
          "presumed",
          "alone",
          "overnight",
          "subsequently",
          "earlier",
          "dead",
          "more",
          "again",
          "first",
          "not",
          "seriously",
          "each",
          "altogether",
          "on",
          "either",
          "wrongly",
          "badly",
          "known",
          "thought",
          "said",
          "declared",
          "pronounced",
          "found",
          "left",
          "lying",
          "listed",
          "themselves",
          "himself",
          "herself");

  /** Words that make the number after them a name: "Highway 12". */
  public static final Set<String> NUMBERED =
      Set.of(
          "no",
          "no.",
          "number",
          "highway",
          "route",
          "battalion",
          "article",
          "section",
          "unit",
          "room",
          "ward",
          "phase",
          "flight",
          "channel",
          "chapter",
          "resolution",
          "grade",
          "block",
          "sector",
          "zone",
          "gate",
          "platform",
          "interstate",
          "apartment",
          "camp",
          "page");

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
      Set.of(
          "dead", "shot", "missing", "hurt", "slain", "died", "fled", "taken", "held", "beaten",
          "hit", "struck", "lost", "left", "burnt");

  /** "34-year-old" */
  public static boolean isAge(String norm) {
    return norm.endsWith("-year-old");
  }

  /** A token of nothing but accents folds to an empty word. */
  public static boolean opensWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /** "wounded", "dead", "shot": a word that says what befell the people before it. */
  public static boolean isParticiple(String norm) {
    return (norm.endsWith("ed") && norm.length() > 4) || IRREGULAR_PARTICIPLES.contains(norm);
  }

  /** "also", "reportedly", "still": what may stand between a verb and its people. */
  public static boolean isAdverb(String norm) {
    return ADVERBS.contains(norm)
        || (norm.length() > 4 && norm.endsWith("ly") && !norm.equals("family"));
  }
}
