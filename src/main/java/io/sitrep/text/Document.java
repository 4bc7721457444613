package io.sitrep.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An article as sentences over its normalised text; {@code dateline} is the place and date it was
 * filed from where the text opens with one, and {@code headline} a title line above the body, which
 * is the first sentence then.
 */
public record Document(
    String text, List<Sentence> sentences, @Nullable Span headline, @Nullable Span dateline) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  public Document {
    sentences = List.copyOf(sentences);
  }

  /** The sentence with this number, counted from 1. */
  public Sentence sentence(int number) {
    return sentences.get(number - 1);
  }

  /** The number of the last sentence that starts at or before the offset, or 0. */
  public int numberAt(int offset) {
    return Halving.first(sentences.size(), at -> sentences.get(at).span().start() > offset);
  }

  /** Where the first sentence of this one's paragraph starts. */
  public int paragraphStart(Sentence sentence) {
    int first = sentence.number();
    while (first > 1 && sentence(first - 1).paragraph() == sentence.paragraph()) {
      first--;
    }
    return sentence(first).span().start();
  }

  /** What stands at the span, on one line. */
  public String words(Span span) {
    var words = span.in(text);
    return isSpacedOnce(words) ? words : SPACE.matcher(words).replaceAll(" ");
  }

  private static boolean isSpacedOnce(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || (c == ' ' && i > 0 && words.charAt(i - 1) == ' ')) {
        return false;
      }
    }
    return true;
  }
}
