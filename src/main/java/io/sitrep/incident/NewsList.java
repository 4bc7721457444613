package io.sitrep.incident;

import io.sitrep.text.Document;
import io.sitrep.text.Sentence;
import java.util.Set;

/** "• In Karsk, a mine …": the list of news that an article ends in, each item of its own. */
final class NewsList {

  private static final Set<String> BULLETS = Set.of("\u2022", "\u25aa", "\u25cf", "\u2023", "*");

  private final Document document;
  private final boolean closing;
  private int first;

  NewsList(Document document) {
    this.document = document;
    this.closing = endsInItem();
  }

  /** The sentence that opens the first item read so far, or 0. */
  int first() {
    return first;
  }

  /**
   * Whether a sentence opens an item after the first. Sentences come in text order.
   *
   * @param paragraph that of the sentence before
   */
  boolean isFurther(Sentence sentence, int paragraph) {
    if (sentence.paragraph() == paragraph || !isItem(sentence)) {
      return false;
    }
    if (first == 0) {
      first = sentence.number();
      return false;
    }
    return closing;
  }

  /** Highlights before the story are a list of its facts, not of others. */
  private boolean endsInItem() {
    var sentences = document.sentences();
    int last = sentences.isEmpty() ? 0 : sentences.getLast().paragraph();
    return sentences.stream()
        .filter(sentence -> sentence.paragraph() == last)
        .findFirst()
        .filter(NewsList::isItem)
        .isPresent();
  }

  private static boolean isItem(Sentence sentence) {
    return BULLETS.contains(sentence.token(0).norm());
  }
}
