package io.sitrep.mention.source;

import io.sitrep.text.Sentence;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** "The dead were identified by the coroner", "the ambush was claimed by the group". */
final class ReportedBy implements Construction {

  private static final Map<String, Strength> VERBS =
      Map.ofEntries(
          Map.entry("identified", Strength.CONFIRM),
          Map.entry("confirmed", Strength.CONFIRM),
          Map.entry("reported", Strength.REPORT),
          Map.entry("announced", Strength.SAY),
          Map.entry("claimed", Strength.CLAIM),
          Map.entry("counted", Strength.REPORT),
          Map.entry("documented", Strength.REPORT),
          Map.entry("recorded", Strength.REPORT),
          Map.entry("compiled", Strength.REPORT),
          Map.entry("released", Strength.REPORT),
          Map.entry("put", Strength.REPORT),
          Map.entry("given", Strength.REPORT),
          Map.entry("denied", Strength.DENY));

  private final Phrases phrases;

  ReportedBy(Phrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public String id() {
    return "reported-by";
  }

  @Override
  public @Nullable Credit at(Sentence sentence, int at) {
    var strength = VERBS.get(sentence.token(at).norm());
    boolean by = strength != null && at + 2 < sentence.size() && sentence.token(at + 1).is("by");
    var phrase = by ? phrases.from(sentence, at + 2) : null;
    if (phrase == null || strength == null || !phrases.isSource(sentence, phrase)) {
      return null;
    }
    var verb = new Range(at, at + 2);
    return new Credit(phrase, verb, sentence.token(at).norm(), strength, false, id());
  }
}
