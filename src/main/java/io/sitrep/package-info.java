/** A news article in, a security briefing out. */
@NullMarked
package io.sitrep;

import org.jspecify.annotations.NullMarked;
