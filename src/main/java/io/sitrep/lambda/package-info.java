/** The AWS edge: the events that name articles, the buckets they are read from and written to. */
@NullMarked
package io.sitrep.lambda;

import org.jspecify.annotations.NullMarked;
