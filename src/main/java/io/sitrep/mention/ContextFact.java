package io.sitrep.mention;

import io.sitrep.lexicon.ContextTopic;
import io.sitrep.text.Span;

/**
 * A sentence or clause that gives background; {@code text} is the article's own wording, tidied to
 * stand alone, with its attribution kept.
 */
public record ContextFact(ContextTopic topic, String text, String foundBy, Span span) {}
