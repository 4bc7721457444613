package io.sitrep.report.pdf.typeset;

/** Where links of this name lead, and its bookmark. */
record Target(String name, String bookmark) {}
