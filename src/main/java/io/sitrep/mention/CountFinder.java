package io.sitrep.mention;

import io.sitrep.text.Sentence;

/** Finds numbers and people together. Read-only once made: safe for all threads. */
public final class CountFinder {

  private final QuantityFinder quantities = new QuantityFinder();
  private final GroupFinder groups = new GroupFinder();

  public Counts find(Sentence sentence) {
    var numbers = quantities.find(sentence);
    return new Counts(numbers, groups.find(sentence, numbers));
  }
}
