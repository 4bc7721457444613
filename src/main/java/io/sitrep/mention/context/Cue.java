package io.sitrep.mention.context;

import io.sitrep.lexicon.Coded;
import io.sitrep.lexicon.ContextTopic;

/** A phrase that tells a topic, by itself or together with one of the other part. */
record Cue(String phrase, ContextTopic topic, Part part) {

  enum Part implements Coded {
    ALONE,
    THING,
    HAPPENING
  }
}
