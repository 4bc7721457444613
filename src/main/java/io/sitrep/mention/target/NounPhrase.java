package io.sitrep.mention.target;

import io.sitrep.lexicon.TargetKind;

/** A noun phrase that can be attacked: tokens {@code [from, to)} without its article. */
record NounPhrase(int from, int to, TargetKind kind) {}
