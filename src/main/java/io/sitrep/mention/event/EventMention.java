package io.sitrep.mention.event;

import io.sitrep.lexicon.EventType;
import io.sitrep.text.Span;

/** A word for a violent event; {@code noun} tells "an ambush" from "ambushed". */
public record EventMention(
    Span span, int sentence, int from, int to, EventType type, String lemma, boolean noun) {}
