package io.sitrep.report.pdf.typeset;

/** A file inside the file; the array is not copied. */
@SuppressWarnings("ArrayRecordComponent") // handed on as it is; never compared
public record Attachment(String name, String mediaType, String description, byte[] content) {}
