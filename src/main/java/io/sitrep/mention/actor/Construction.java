package io.sitrep.mention.actor;

import io.sitrep.text.Sentence;
import org.jspecify.annotations.Nullable;

/** One way of naming or describing an actor. */
interface Construction {

  String id();

  /** The actor whose words start with the token at this index, or null. */
  @Nullable Candidate at(Sentence sentence, int at);
}
