/**
 * Benches, run by hand with the Maven profile of the same name; each gives ratios within one run.
 */
@NullMarked
package io.sitrep.bench;

import org.jspecify.annotations.NullMarked;
