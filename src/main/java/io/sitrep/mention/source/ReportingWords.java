package io.sitrep.mention.source;

import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.WordClasses;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reporting verbs by form. Filled once, then only read: safe for all threads. */
final class ReportingWords {

  private static final Set<String> PLAIN = WordClasses.of("source", "plain");

  /** Verbs that report only with a figure, a name or an object that the construction checks. */
  private static final Set<String> OTHER = WordClasses.of("source", "other");

  private static final Set<Strength> CONTINUING =
      EnumSet.of(Strength.CLAIM, Strength.CONFIRM, Strength.REPORT);

  private final PhraseTrie<Verb> verbs = new PhraseTrie<>();

  /** A form of a reporting verb; a plain one reports whoever its subject is. */
  record Verb(String lemma, Strength strength, Form form) {

    boolean plain() {
      return PLAIN.contains(lemma);
    }

    boolean isParticiple() {
      return form == Form.PART;
    }

    /** "saying", "claiming": a participle that can take up what was said before. */
    boolean continues() {
      return form == Form.ING && (plain() || CONTINUING.contains(strength));
    }

    boolean isFinite() {
      return form != Form.ING && form != Form.PART;
    }
  }

  enum Form {
    PRESENT,
    PAST,
    PART,
    ING
  }

  /** A form that may be finite goes before one that is only a participle. */
  ReportingWords() {
    verbs
        .from("en/reporting.tsv", (row, phrases) -> add(row, phrases, false))
        .from("en/reporting.tsv", (row, phrases) -> add(row, phrases, true));
  }

  @Nullable Verb verb(String norm) {
    return verbs.word(norm);
  }

  private static boolean isVerb(String[] row) {
    return !row[1].endsWith("ly") && row[1].indexOf('-') < 0 && !OTHER.contains(row[1]);
  }

  private static void add(String[] row, PhraseTrie.Phrases<Verb> verbs, boolean participles) {
    var form = Form.valueOf(row[3].toUpperCase(Locale.ROOT));
    if (row[0].indexOf(' ') < 0 && isVerb(row) && (form == Form.PART) == participles) {
      verbs.add(row[0], new Verb(row[1], strength(row), form));
    }
  }

  private static Strength strength(String[] row) {
    return switch (row[1]) {
      case "blame", "accuse", "attribute" -> Strength.BLAME;
      default ->
          switch (row[2]) {
            case "report" -> Strength.REPORT;
            case "confirm" -> Strength.CONFIRM;
            case "claim" -> Strength.CLAIM;
            case "suspect" -> Strength.SUSPECT;
            case "deny" -> Strength.DENY;
            default -> Strength.SAY;
          };
    };
  }
}
