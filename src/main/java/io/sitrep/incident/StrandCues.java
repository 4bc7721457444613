package io.sitrep.incident;

import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.text.Sentence;
import java.util.Locale;
import java.util.stream.IntStream;
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
    var match = at < 0 ? null : cues.longest(sentence.tokens(), at);
    return match == null ? null : match.value();
  }

  /** The token at which the first cue stands, or -1. */
  int first(Sentence sentence) {
    return IntStream.range(0, sentence.size())
        .filter(i -> cues.longest(sentence.tokens(), i) != null)
        .findFirst()
        .orElse(-1);
  }
}
