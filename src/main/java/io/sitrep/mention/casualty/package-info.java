/**
 * The constructions in which English says that people were killed, hurt, seized or driven out: one
 * small class each.
 */
@NullMarked
package io.sitrep.mention.casualty;

import org.jspecify.annotations.NullMarked;
