package io.sitrep.mention.source;

import io.sitrep.lexicon.SourceType;
import io.sitrep.text.Span;

/**
 * A stretch of text credited to a source. {@code source} is the source as written in this sentence
 * ("it", "the ministry"), {@code name} whom it stands for, without a leading "the"; {@code reach}
 * is what it vouches for, and {@code carried} says that the credit stands in an earlier sentence.
 */
public record Attribution(
    Span source,
    String name,
    SourceType type,
    String verb,
    Strength strength,
    Span reach,
    int sentence,
    boolean carried,
    String foundBy) {}
