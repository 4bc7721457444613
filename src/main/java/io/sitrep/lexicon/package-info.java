/**
 * The words the reading engine knows, each with its class; the words themselves are data files
 * beside this package.
 */
@NullMarked
package io.sitrep.lexicon;

import org.jspecify.annotations.NullMarked;
