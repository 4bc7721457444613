package io.sitrep.mention.source;

import io.sitrep.text.Sentence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "according to police", "citing hospital officials", "as reported by residents". */
final class AccordingTo implements Construction {

  private static final Set<String> AS =
      Set.of("reported", "confirmed", "told", "announced", "stated");

  private final Phrases phrases;

  AccordingTo(Phrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public String id() {
    return "according-to";
  }

  @Override
  public @Nullable Credit at(Sentence sentence, int at) {
    int from = opening(sentence, at);
    var phrase = from < 0 || from >= sentence.size() ? null : phrases.from(sentence, from);
    if (phrase == null || !(at + 2 == from || phrases.isSource(sentence, phrase))) {
      return null;
    }
    var source = phrases.maker(sentence, phrase);
    var verb = new Range(at, from);
    return new Credit(source, verb, "according to", Strength.SAY, at == 0, id());
  }

  /** Where the source starts, or -1. */
  private static int opening(Sentence sentence, int at) {
    var word = sentence.token(at).norm();
    if (word.equals("according") && is(sentence, at + 1, "to")) {
      return at + 2;
    }
    if (word.equals("citing") || (word.equals("quoting") && !is(sentence, at + 1, "\""))) {
      return at + 1;
    }
    boolean as = word.equals("as") && at + 2 < sentence.size();
    return as && AS.contains(sentence.token(at + 1).norm()) && is(sentence, at + 2, "by")
        ? at + 3
        : -1;
  }

  private static boolean is(Sentence sentence, int at, String word) {
    return at < sentence.size() && sentence.token(at).is(word);
  }
}
