package io.sitrep.mention.context;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.ContextTopic;
import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what a sentence is about by its cues. Read-only once made: safe for all threads. */
final class Topics {

  private static final List<ContextTopic> CLOSEST_FIRST =
      List.of(
          ContextTopic.ACCESS,
          ContextTopic.FOREIGN_FORCES,
          ContextTopic.HUMANITARIAN,
          ContextTopic.CIVILIANS,
          ContextTopic.POLITICS,
          ContextTopic.ARMED_VIOLENCE,
          ContextTopic.REGIONAL);

  private final Map<ContextTopic, PhraseTrie<Cue>> cues = new EnumMap<>(ContextTopic.class);

  Topics() {
    for (var topic : ContextTopic.values()) {
      cues.put(
          topic,
          new PhraseTrie<Cue>().from("en/context.tsv", (row, cues) -> add(row, topic, cues)));
    }
  }

  private static void add(String[] row, ContextTopic topic, PhraseTrie.Phrases<Cue> cues) {
    if (row[1].equals(topic.code())) {
      cues.add(row[0], new Cue(row[0], topic, Coded.parse(Cue.Part.class, row[2])));
    }
  }

  /** The cue that tells best what the sentence is about, or null where none does. */
  @Nullable Cue of(Sentence sentence) {
    return CLOSEST_FIRST.stream()
        .map(topic -> found(sentence, topic))
        .filter(Topics::tells)
        .max(Comparator.comparingInt(List::size))
        .map(List::getFirst)
        .orElse(null);
  }

  private List<Cue> found(Sentence sentence, ContextTopic topic) {
    var trie = cues.get(topic);
    var found = new ArrayList<Cue>();
    for (int i = 0; trie != null && i < sentence.size(); i++) {
      var match = trie.longest(sentence.tokens(), i);
      if (match != null && !found.contains(match.value())) {
        found.add(match.value());
      }
    }
    return found;
  }

  private static boolean tells(List<Cue> cues) {
    return has(cues, Cue.Part.ALONE)
        || (has(cues, Cue.Part.THING) && has(cues, Cue.Part.HAPPENING));
  }

  private static boolean has(List<Cue> cues, Cue.Part part) {
    for (var cue : cues) {
      if (cue.part() == part) {
        return true;
      }
    }
    return false;
  }
}
