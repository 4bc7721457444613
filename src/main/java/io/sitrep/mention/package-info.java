/**
 * What single sentences say: quantities, groups, casualties, actors, places, times, weapons and who
 * says so, each with the rule that found it.
 */
@NullMarked
package io.sitrep.mention;

import org.jspecify.annotations.NullMarked;
