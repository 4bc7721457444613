/** Those an article names or describes: armed groups, forces, governments, people, bodies. */
@NullMarked
package io.sitrep.mention.actor;

import org.jspecify.annotations.NullMarked;
