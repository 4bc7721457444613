package io.sitrep.article;

import java.util.Map;

/**
 * What one format's reader found: the text before normalisation and what the document says of
 * itself.
 */
record Draft(
    String text, Map<Fact, String> facts, String mediaType, String charset, Wording wording) {

  Draft {
    facts = Map.copyOf(facts);
  }

  Draft(String text, Map<Fact, String> facts, String mediaType, String charset) {
    this(text, facts, mediaType, charset, Wording.SAME);
  }
}
