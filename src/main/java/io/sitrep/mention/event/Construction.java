package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;

/** Who does what to whom in one sentence, where that settles the kind of event. */
interface Construction {

  String id();

  EventType type();

  boolean fits(Cues cues);
}
