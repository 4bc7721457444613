/** The briefing as a PDF: one short class per section; the typesetter beneath knows the format. */
@NullMarked
package io.sitrep.report.pdf;

import org.jspecify.annotations.NullMarked;
