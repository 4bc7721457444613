package io.sitrep.incident;

import io.sitrep.lexicon.PhraseTrie;
import io.sitrep.text.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The telling words of an article, each under the register it belongs to. */
record Registers(Map<String, List<String>> words) {

  Registers {
    words = Map.copyOf(words);
  }

  static Registers of(PhraseTrie<String> phrases, List<Sentence> sentences) {
    var words = new HashMap<String, List<String>>();
    for (var sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        var match = phrases.longest(sentence.tokens(), i);
        if (match != null) {
          words
              .computeIfAbsent(match.value(), _ -> new ArrayList<>())
              .add(sentence.token(i).norm());
        }
      }
    }
    return new Registers(words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean has(String register) {
    return words.containsKey(register);
  }

  /** True where so many words, and so many different ones, are of the register. */
  boolean tells(String register, int total, int distinct) {
    var own = words.getOrDefault(register, List.of());
    return own.size() >= total && new HashSet<>(own).size() >= distinct;
  }
}
