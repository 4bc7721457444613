/**
 * What the page says: the bottom line, sections, gaps and reliability, with no page or file in
 * sight.
 */
@NullMarked
package io.sitrep.briefing;

import org.jspecify.annotations.NullMarked;
