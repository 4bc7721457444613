package io.sitrep.article;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one format's reader found: the text before normalisation, its parts, and the document's own
 * facts.
 */
record Draft(List<Block> blocks, Map<Fact, String> facts, String mediaType, String charset) {

  /** A run of text of one kind; a null kind is running prose. */
  record Block(Region.@Nullable Kind kind, String text) {}

  Draft {
    blocks = List.copyOf(blocks);
    facts = Map.copyOf(facts);
  }
}
