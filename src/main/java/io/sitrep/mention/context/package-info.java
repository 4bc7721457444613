/** Finds the sentences that give background: the conflict, its politics, those who live in it. */
@NullMarked
package io.sitrep.mention.context;

import org.jspecify.annotations.NullMarked;
