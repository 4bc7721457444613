/**
 * The article as immutable text with exact offsets: sentences and tokens that every later finding
 * points back to.
 */
@NullMarked
package io.sitrep.text;

import org.jspecify.annotations.NullMarked;
