/** The places an article names, and what each place is to the clause it stands in. */
@NullMarked
package io.sitrep.mention.place;

import org.jspecify.annotations.NullMarked;
