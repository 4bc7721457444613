/** When something happened, as a sentence words it and as the publication date resolves it. */
@NullMarked
package io.sitrep.mention.time;

import org.jspecify.annotations.NullMarked;
