package io.sitrep.mention.detail;

import io.sitrep.text.Sentence;
import io.sitrep.text.Span;

/** Spans in a sentence's own text. */
final class Details {

  private Details() {}

  static Span span(Sentence sentence, int start, int end) {
    return new Span(sentence.span().start() + start, sentence.span().start() + end);
  }
}
