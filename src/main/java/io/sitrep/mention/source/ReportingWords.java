package io.sitrep.mention.source;

import io.sitrep.lexicon.Tsv;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reporting verbs by form. Filled once, then only read: safe for all threads. */
final class ReportingWords {

  private static final Set<String> PLAIN =
      Set.of(
          "say",
          "tell",
          "add",
          "announce",
          "state",
          "explain",
          "declare",
          "note",
          "warn",
          "recall",
          "insist",
          "argue",
          "write",
          "tweet",
          "specify",
          "clarify",
          "allege",
          "reiterate");

  /** Verbs that report only with a figure, a name or an object that the construction checks. */
  private static final Set<String> OTHER =
      Set.of("hold", "detail", "expect", "feel", "brief", "address", "hail", "charge", "show");

  private final Map<String, Verb> verbs = new HashMap<>();

  /** A form of a reporting verb; a plain one reports whoever its subject is. */
  record Verb(String lemma, Strength strength, Form form) {

    boolean plain() {
      return PLAIN.contains(lemma);
    }

    boolean isParticiple() {
      return form == Form.PART;
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

  ReportingWords() {
    for (var row : Tsv.rows("en/reporting.tsv")) {
      if (row[0].indexOf(' ') < 0 && isVerb(row)) {
        add(row);
      }
    }
  }

  @Nullable Verb verb(String norm) {
    return verbs.get(norm);
  }

  private static boolean isVerb(String[] row) {
    return !row[1].endsWith("ly") && row[1].indexOf('-') < 0 && !OTHER.contains(row[1]);
  }

  private void add(String[] row) {
    var form = Form.valueOf(row[3].toUpperCase(Locale.ROOT));
    var verb = new Verb(row[1], strength(row), form);
    verbs.merge(row[0], verb, (a, b) -> a.form() == Form.PART ? b : a);
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
