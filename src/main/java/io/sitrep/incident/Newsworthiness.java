package io.sitrep.incident;

import io.sitrep.lexicon.EventType;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.Tsv;
import io.sitrep.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Tells an article that reports a security incident from one about an accident, a policy, a match
 * or a drill.
 */
final class Newsworthiness {

  private static final int LEAD = 3;
  private static final PhraseTrie<String> ACCIDENTS = new PhraseTrie<>();

  static {
    Tsv.rows("en/accidents.tsv").forEach(row -> ACCIDENTS.add(row[0], row[1]));
  }

  private Newsworthiness() {}

  /** Why the article reports no incident, or null where it does. */
  static @Nullable NoIncident refusal(Findings findings, Strand main) {
    boolean violent =
        main.events().stream()
            .anyMatch(e -> e.type() != EventType.OTHER && isEarly(main, e.sentence()));
    boolean harmed = main.casualties().stream().anyMatch(c -> isEarly(main, c.sentence()));
    boolean deed = main.casualties().stream().anyMatch(c -> isViolent(c.lemma()));
    var accident = accident(findings);
    if (!violent && accident != null && !deed) {
      return accident;
    }
    return violent
            || harmed && deed
            || main.casualties().stream().anyMatch(c -> isViolent(c.lemma()))
        ? null
        : harmed && accident == null ? null : NoIncident.NOTHING_FOUND;
  }

  private static boolean isEarly(Strand strand, int sentence) {
    return strand.sentences().headSet(sentence).size() < 2 * LEAD;
  }

  private static boolean isViolent(String lemma) {
    return switch (lemma) {
      case "shoot",
          "shoot dead",
          "shoot and kill",
          "fatally shoot",
          "gun down",
          "stab",
          "stab to death",
          "hack to death",
          "kidnap",
          "abduct",
          "murder",
          "assassinate",
          "behead",
          "massacre",
          "lynch",
          "execute",
          "ambush",
          "take hostage",
          "neutralise",
          "martyr",
          "slaughter",
          "beat to death",
          "shoot to death",
          "blow oneself up",
          "bomb" ->
          true;
      case null, default -> false;
    };
  }

  private static @Nullable NoIncident accident(Findings findings) {
    var sentences = findings.document().sentences();
    for (int i = 0; i < Math.min(LEAD, sentences.size()); i++) {
      var kind = accident(sentences.get(i));
      if (kind != null) {
        return switch (kind) {
          case "flood", "storm", "earthquake" -> NoIncident.NATURAL_DISASTER;
          case "disease" -> NoIncident.DISEASE;
          case String _ -> NoIncident.ACCIDENT;
        };
      }
    }
    return null;
  }

  private static @Nullable String accident(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      var match = ACCIDENTS.longest(sentence.tokens(), i);
      if (match != null) {
        return match.value();
      }
    }
    return null;
  }
}
