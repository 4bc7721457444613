/** Mutated articles: the fuzzer, and a test of what it has found. */
@NullMarked
package io.sitrep.fuzz;

import org.jspecify.annotations.NullMarked;
