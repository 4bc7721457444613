package io.sitrep.incident;

import io.sitrep.mention.casualty.CasualtyMention;
import io.sitrep.text.Sentence;
import java.util.Set;

/** Words that tell a toll of before from one of now. */
final class TollCues {

  private static final Set<String> FORMER =
      Set.of(
          "initially",
          "earlier",
          "previous",
          "previously",
          "initial",
          "originally",
          "preliminary",
          "had",
          "first");
  private static final Set<String> RISE =
      Set.of(
          "rose",
          "risen",
          "rises",
          "climbed",
          "climbs",
          "increased",
          "now",
          "revised",
          "updated",
          "later",
          "raised",
          "bringing",
          "brings",
          "brought",
          "total",
          "latest",
          "confirmed",
          "up");

  private TollCues() {}

  /** "had on Sunday put the toll at 17", "an earlier count of nine". */
  static boolean isFormer(Findings findings, CasualtyMention mention) {
    return has(findings.document().sentence(mention.sentence()), mention, FORMER);
  }

  /** "the toll has risen to", "now stands at". */
  static boolean isRise(Findings findings, CasualtyMention mention) {
    return has(findings.document().sentence(mention.sentence()), mention, RISE);
  }

  private static boolean has(Sentence sentence, CasualtyMention mention, Set<String> words) {
    int from = Math.max(0, Math.min(mention.triggerFrom(), mention.group().from()) - 8);
    int to = Math.min(sentence.size(), mention.triggerFrom() + 6);
    for (int i = from; i < to; i++) {
      if (words.contains(sentence.token(i).norm())) {
        return true;
      }
    }
    return false;
  }
}
