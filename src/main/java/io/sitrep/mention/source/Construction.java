package io.sitrep.mention.source;

import io.sitrep.text.Sentence;
import org.jspecify.annotations.Nullable;

/** One way of crediting a statement to a source. */
interface Construction {

  String id();

  /** The credit whose reporting word is the token at this index, or null. */
  @Nullable Credit at(Sentence sentence, int at);
}
