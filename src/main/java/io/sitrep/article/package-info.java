/** The article: what arrives as bytes, read into one normalised text and what is known about it. */
@NullMarked
package io.sitrep.article;

import org.jspecify.annotations.NullMarked;
