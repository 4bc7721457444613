package io.sitrep.mention.event;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.lexicon.WordClasses;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the cues of a sentence. Read-only once made: safe for all threads. */
final class CueReader {

  private static final int SPEAKS = 4;
  private static final Set<Cue> SPEAKERS = EnumSet.of(Cue.STATE, Cue.OFFICIAL);
  private static final Set<String> SPEECH = WordClasses.of("event", "speech");

  private final PhraseTrie<List<Cue>> words = new PhraseTrie<>();

  CueReader() {
    words.from("en/event-cues.tsv", (row, phrases) -> phrases.add(row[0], cues(row[1])));
  }

  private static List<Cue> cues(String cell) {
    return Arrays.stream(cell.split(" ")).map(code -> Coded.parse(Cue.class, code)).toList();
  }

  Cues read(Sentence sentence) {
    var found = new ArrayList<Cues.At>();
    int i = 0;
    while (i < sentence.size()) {
      var match = words.longest(sentence.tokens(), i);
      if (match == null || isMonth(sentence, i)) {
        i++;
        continue;
      }
      int to = i + match.length();
      for (var cue : match.value()) {
        if (!SPEAKERS.contains(cue) || !isSource(sentence, i, to)) {
          found.add(new Cues.At(cue, i, to));
        }
      }
      i = to;
    }
    return new Cues(found);
  }

  /** "in March", "on March 4" */
  private static boolean isMonth(Sentence sentence, int at) {
    var token = sentence.token(at);
    return token.text().equals("March") && at > 0;
  }

  /** "police said", "an army spokesman", "according to police" */
  private static boolean isSource(Sentence sentence, int from, int to) {
    if (from > 1 && sentence.token(from - 1).is("to") && sentence.token(from - 2).is("according")) {
      return true;
    }
    for (int i = to; i < Math.min(sentence.size(), to + SPEAKS); i++) {
      var token = sentence.token(i);
      if (SPEECH.contains(token.norm())) {
        return true;
      }
      if (token.isMark() || !token.isWord()) {
        return false;
      }
    }
    return false;
  }
}
