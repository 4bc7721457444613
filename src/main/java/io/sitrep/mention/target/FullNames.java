package io.sitrep.mention.target;

import io.sitrep.mention.target.PersonRuns.Run;
import io.sitrep.text.Document;
import io.sitrep.text.Normalizer;
import io.sitrep.text.Sentence;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fullest form in which an article gives each person's name, without titles. */
public final class FullNames {

  private final Map<String, Set<String>> byWord = new HashMap<>();
  private final PersonRuns runs;

  private FullNames(PersonRuns runs) {
    this.runs = runs;
  }

  static FullNames of(Document document, PersonRuns runs) {
    var names = new FullNames(runs);
    for (var sentence : document.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        boolean inside = i > 0 && sentence.token(i - 1).isCapitalised();
        var run = inside ? null : runs.at(sentence, i, false);
        if (run != null) {
          names.add(text(document, sentence, run));
        }
      }
    }
    return names;
  }

  private void add(String name) {
    words(name).forEach(word -> byWord.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(name));
  }

  private static String text(Document document, Sentence sentence, Run run) {
    return document.words(sentence.span(run.from(), run.to()));
  }

  /** "Ana Soler Ruiz" of "Judge Soler", where the article has it; else the name less its title. */
  public String full(String name) {
    var bare = runs.withoutTitle(name);
    var words = words(bare);
    var longest = bare;
    for (var other : byWord.getOrDefault(words.getFirst(), Set.of())) {
      var others = words(other);
      boolean holds =
          others.size() > words.size() && Collections.indexOfSubList(others, words) >= 0;
      if (holds && others.size() > words(longest).size()) {
        longest = other;
      }
    }
    return longest;
  }

  private static List<String> words(String name) {
    return Arrays.asList(Normalizer.fold(name).split(" ", -1));
  }
}
