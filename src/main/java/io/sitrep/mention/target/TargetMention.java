package io.sitrep.mention.target;

import io.sitrep.lexicon.TargetKind;
import io.sitrep.text.Span;

/** Something attacked, as written, without its article. */
public record TargetMention(
    Span span, int sentence, String text, TargetKind kind, String foundBy) {}
