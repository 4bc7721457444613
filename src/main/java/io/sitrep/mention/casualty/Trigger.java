package io.sitrep.mention.casualty;

import io.sitrep.lexicon.OutcomeWord;

/** A word for what befell people, over tokens {@code [from, to)}. */
record Trigger(int from, int to, OutcomeWord word) {

  boolean is(OutcomeWord.Form form) {
    return word.form() == form;
  }
}
