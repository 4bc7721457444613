package io.sitrep.incident;

import io.sitrep.mention.place.PlaceMention;
import io.sitrep.mention.place.Setting;
import io.sitrep.text.Sentence;
import java.util.List;
import java.util.Objects;

/**
 * "A missile struck Dola. <In the Karsk region of Kovia>, a drone killed a farmer": a sentence that
 * opens in another country than all the lead names, or in another part of this one with an attack
 * of its own.
 */
final class FarScene {

  /** Tokens from "in" to the name. */
  private static final int FARTHEST = 5;

  private FarScene() {}

  /** Whether a sentence after the lead opens so; {@code lead} is the number of its last. */
  static boolean opens(Findings findings, Sentence sentence, int lead) {
    if (sentence.number() <= lead || sentence.size() <= FARTHEST || !sentence.token(0).is("in")) {
      return false;
    }
    int limit = sentence.token(FARTHEST).span().start();
    var there =
        findings.places().stream()
            .filter(p -> p.sentence() == sentence.number() && p.setting() == Setting.EVENT)
            .filter(p -> p.span().start() <= limit && p.country() != null)
            .findFirst()
            .orElse(null);
    var here = scenes(findings, lead);
    boolean own =
        !findings.eventsIn(sentence.number()).isEmpty()
            || !findings.weaponsIn(sentence.number()).isEmpty()
            || FurtherAttack.isAfterOne(findings, lead);
    return there != null
        && !here.isEmpty()
        && here.stream().allMatch(p -> isAbroad(p, there) || (own && areApart(p, there)));
  }

  private static List<PlaceMention> scenes(Findings findings, int lead) {
    return findings.places().stream()
        .filter(p -> p.sentence() <= lead && p.setting() == Setting.EVENT && p.admin1() != null)
        .toList();
  }

  private static boolean isAbroad(PlaceMention one, PlaceMention other) {
    return one.country() != null && !one.country().equals(other.country());
  }

  private static boolean areApart(PlaceMention one, PlaceMention other) {
    return one.country() != null
        && other.admin1() != null
        && !Objects.equals(one.admin1(), other.admin1());
  }
}
