package io.sitrep.report.pdf.typeset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself. {@code language} is a BCP 47 tag; without a date, the file has none.
 */
public record Properties(
    String title,
    String subject,
    String keywords,
    String creator,
    String language,
    @Nullable LocalDate date) {

  static final String PRODUCER = "OpenPDF 3.0.5";

  public Properties {
    title = Letters.readable(title);
    subject = Letters.readable(subject);
    keywords = Letters.readable(keywords);
  }
}
