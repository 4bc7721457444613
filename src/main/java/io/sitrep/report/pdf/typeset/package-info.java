/**
 * A small typesetter for tagged, archival PDF: lines, blocks, pages and the structure tree. Lengths
 * are in points; y grows downwards from the top of the page.
 */
@NullMarked
package io.sitrep.report.pdf.typeset;

import org.jspecify.annotations.NullMarked;
