/** The briefing as JSON, and the only place that knows its layout; the schema lies beside it. */
@NullMarked
package io.sitrep.report.json;

import org.jspecify.annotations.NullMarked;
