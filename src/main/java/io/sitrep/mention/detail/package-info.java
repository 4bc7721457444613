/** Smaller facts about an incident: how attackers moved, what followed, what an action was for. */
@NullMarked
package io.sitrep.mention.detail;

import org.jspecify.annotations.NullMarked;
