package io.sitrep.mention;

import io.sitrep.text.Abbreviations;
import io.sitrep.text.DocumentReader;
import io.sitrep.text.Sentence;
import io.sitrep.text.Span;
import java.util.Set;

/** Makes a sentence of words, whatever their punctuation. */
final class Sentences {

  private static final DocumentReader READER =
      new DocumentReader(new Abbreviations(Set.of("mr", "lt", "col", "dec", "no"), Set.of()));

  private Sentences() {}

  static Sentence of(String words) {
    return new Sentence(1, new Span(0, words.length()), READER.tokens(words), 0, "");
  }
}
