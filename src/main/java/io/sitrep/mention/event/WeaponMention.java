package io.sitrep.mention.event;

import io.sitrep.lexicon.WeaponCategory;
import io.sitrep.text.Span;

/** A weapon as written; {@code used} is false of arms that were found, seized or handed in. */
public record WeaponMention(
    Span span, int sentence, String text, WeaponCategory category, boolean used) {}
