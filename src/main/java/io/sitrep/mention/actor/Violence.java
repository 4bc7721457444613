package io.sitrep.mention.actor;

import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.Tsv;
import io.sitrep.text.Sentence;
import java.util.Set;

/** Words for violent acts, and whether a verb is active where it stands. */
final class Violence {

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "got");

  private static final Set<String> RESPONSE =
      Set.of("clash", "raid-by-state", "foiled-plot", "riot", "other");

  private static final Set<String> STRIKES =
      Set.of(
          "attack",
          "attacks",
          "strike",
          "strikes",
          "airstrike",
          "airstrikes",
          "shelling",
          "bombardment",
          "drone",
          "drones",
          "missile",
          "missiles",
          "raid",
          "raids",
          "bombing",
          "artillery",
          "shells",
          "rockets");

  private final PhraseTrie<Boolean> verbs = new PhraseTrie<>();
  private final PhraseTrie<Boolean> nouns = new PhraseTrie<>();

  Violence() {
    for (var row : Tsv.rows("en/events.tsv")) {
      if (!RESPONSE.contains(row[2])) {
        (row[3].startsWith("verb") ? verbs : nouns).add(row[0], true);
      }
    }
    for (var row : Tsv.rows("en/outcomes.tsv")) {
      if (row[3].startsWith("verb") && !Set.of("freed", "displaced").contains(row[2])) {
        verbs.add(row[0], true);
      }
    }
  }

  /** The length of the violent verb that starts here, or 0. */
  int verb(Sentence sentence, int at) {
    var match = verbs.longest(sentence.tokens(), at);
    return match == null ? 0 : match.length();
  }

  int noun(Sentence sentence, int at) {
    var match = nouns.longest(sentence.tokens(), at);
    return match == null ? 0 : match.length();
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
