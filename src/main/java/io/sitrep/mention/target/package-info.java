/** What was attacked, where sentences say so. */
@NullMarked
package io.sitrep.mention.target;

import org.jspecify.annotations.NullMarked;
