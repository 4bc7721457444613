/** The command line: the same engine with a folder as the bucket. */
@NullMarked
package io.sitrep.cli;

import org.jspecify.annotations.NullMarked;
