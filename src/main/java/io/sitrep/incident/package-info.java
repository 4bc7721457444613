/**
 * What the article reports: incidents with their casualties, actors, places and dates, and how
 * mentions are assembled into them.
 */
@NullMarked
package io.sitrep.incident;

import org.jspecify.annotations.NullMarked;
