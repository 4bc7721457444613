package io.sitrep.incident;

import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.text.Sentence;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The phrases that say which incident a sentence tells of: "in a separate incident". */
final class StrandCues {

  private final PhraseTrie<Cue> cues =
      new PhraseTrie<Cue>()
          .from(
              "en/strands.tsv",
              (row, cues) -> cues.add(row[0], Cue.valueOf(row[1].toUpperCase(Locale.ROOT))));

  /** What a phrase says of the incident its sentence tells of. */
  enum Cue {
    SEPARATE,
    EARLIER,
    PERIOD
  }

  /** The first cue of a sentence, or null. */
  @Nullable Cue in(Sentence sentence) {
    int at = first(sentence);
    return at < 0 ? null : Objects.requireNonNull(cues.longest(sentence.tokens(), at)).value();
  }

  /** The token at which the first cue stands, or -1. */
  int first(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (cues.longest(sentence.tokens(), i) != null) {
        return i;
      }
    }
    return -1;
  }
}
