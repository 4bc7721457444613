/** Words for violent events and for the weapons used in them, where sentences mention them. */
@NullMarked
package io.sitrep.mention.event;

import org.jspecify.annotations.NullMarked;
