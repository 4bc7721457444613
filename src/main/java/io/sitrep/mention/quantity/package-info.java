/** The numbers of an article that count no victims, each with its unit and what it measures. */
@NullMarked
package io.sitrep.mention.quantity;

import org.jspecify.annotations.NullMarked;
