/** Who an article's sentences are credited to, and how far each credit reaches. */
@NullMarked
package io.sitrep.mention.source;

import org.jspecify.annotations.NullMarked;
