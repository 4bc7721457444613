package io.sitrep.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as sentences over its normalised text; {@code dateline} is the place and date it was
 * filed from where the text opens with one, and {@code headline} a title line above the body, which
 * is the first sentence then.
 */
public record Document(
    String text, List<Sentence> sentences, @Nullable Span headline, @Nullable Span dateline) {

  public Document {
    sentences = List.copyOf(sentences);
  }

  /** The sentence with this number, counted from 1. */
  public Sentence sentence(int number) {
    return sentences.get(number - 1);
  }
}
